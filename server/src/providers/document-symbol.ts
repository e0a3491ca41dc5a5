import { documentSymbols, flatSymbols } from '../features/outline';
import type { Provider } from './provider';

export const documentSymbolProvider: Provider = {
  capabilities: () => ({ documentSymbolProvider: true }),
  register({ connection, answer, client }) {
    connection.onDocumentSymbol(
      answer('documentSymbol', (analysis) => {
        if (!analysis) return null;
        const symbols = client().hierarchicalSymbols ? documentSymbols : flatSymbols;
        return symbols(analysis.document, analysis.notice);
      }),
    );
  },
};
