import { CodeLensRefreshRequest } from 'vscode-languageserver';
import { DEFAULT_HINTS } from '../config/hints';
import { codeLenses } from '../features/code-lens';
import type { Provider } from './provider';

export const codeLensProvider: Provider = {
  capabilities: () => ({ codeLensProvider: {} }),
  register({ connection, answer, client }) {
    connection.onCodeLens(
      answer('codeLens', (analysis) => {
        if (!analysis) return null;
        const { document, notice, config } = analysis;
        return codeLenses(document, notice, (config.hints ?? DEFAULT_HINTS).codeLens, client().goesTo);
      }),
    );
  },
  refresh({ connection, client }) {
    if (client().refreshes.codeLens) void connection.sendRequest(CodeLensRefreshRequest.type);
  },
};
