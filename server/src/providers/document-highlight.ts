import type { DocumentHighlightParams } from 'vscode-languageserver';
import { documentHighlights } from '../features/highlights';
import type { Provider } from './provider';

export const documentHighlightProvider: Provider = {
  capabilities: () => ({ documentHighlightProvider: true }),
  register({ connection, answer }) {
    connection.onDocumentHighlight(
      answer('documentHighlight', (analysis, { position }: DocumentHighlightParams) =>
        analysis ? documentHighlights(analysis.document, analysis.notice, analysis.config, position) : null,
      ),
    );
  },
};
