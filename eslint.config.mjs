import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/**
 * Arrows run one way: notice <- rules <- lint <- config <- convert <- features <- server, cli. A layer lists the folders
 * it must not reach.
 * The engine layers know neither Node nor VS Code nor a connection: that makes the web build work by construction.
 */
const LAYERS = ['notice', 'rules', 'lint', 'config', 'convert', 'features'];
const PLATFORM = [
  'node:*',
  'fs',
  'path',
  'vscode',
  'vscode-languageserver',
  'vscode-languageserver/*',
  'vscode-jsonrpc',
];
const layering = LAYERS.map((layer, i) => ({
  files: [`server/src/${layer}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { group: PLATFORM, message: `${layer}/ must run anywhere: no Node, no vscode, no LSP connection.` },
          {
            group: [...LAYERS.slice(i + 1).map((l) => `**/${l}/**`), '**/cli/**', '**/server', '**/client/**'],
            message: `${layer}/ must not depend on a later layer.`,
          },
        ],
      },
    ],
    'no-restricted-globals': ['error', 'process', 'Buffer', 'require', 'window', 'document', '__dirname'],
  },
}));

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/.cache/**', '**/.vscode-test*/**', '.bench/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: ['error', 'always'],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        performance: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        fetch: 'readonly',
        Buffer: 'readonly',
        TextDecoder: 'readonly',
        require: 'readonly',
        module: 'writable',
        exports: 'writable',
        document: 'readonly',
        window: 'readonly',
      },
    },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['client/src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['**/server/**'], message: 'The client reaches the engine only through LSP.' }] },
      ],
    },
  },
  ...layering,
);
