import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './test/reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'test/*.test.ts',
            'test/{notice,rules,lint,config,convert,features,cli,syntaxes,snippets,meta}/**/*.test.ts',
          ],
        },
      },
      { test: { name: 'protocol', include: ['test/protocol/**/*.test.ts'], testTimeout: 30_000 } },
      {
        test: {
          name: 'vscode',
          include: ['test/vscode/*.test.ts'],
          globalSetup: ['test/vscode/global-setup.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          // After the others: it builds dist/ and wants both processors.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
