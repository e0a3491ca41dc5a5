import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { workspaceSymbols } from '../features/workspace-symbols';
import type { Provider } from './provider';

export const workspaceSymbolProvider: Provider = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  register({ connection, analyses }) {
    connection.onWorkspaceSymbol(async ({ query }, token) => {
      const notices = await analyses();
      if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      return workspaceSymbols(notices, query);
    });
  },
};
