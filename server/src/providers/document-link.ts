import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { documentLinks, readFileNumber } from '../features/document-links';
import type { Provider } from './provider';

/** Asks a client that offers it (`findsFiles`) for a file: `{ number, uri }` → `{ uri: string | null }`. */
export const FIND_FILE = 'rectificationNotice/findFile';

export const documentLinkProvider: Provider = {
  capabilities: ({ findsFiles }) => ({ documentLinkProvider: { resolveProvider: findsFiles } }),
  register({ connection, answer, client }) {
    connection.onDocumentLinks(
      answer('documentLink', (analysis) =>
        analysis ? documentLinks(analysis.document, analysis.notice, client().findsFiles) : null,
      ),
    );
    connection.onDocumentLinkResolve(async (link, token) => {
      const number = readFileNumber(link.data);
      if (!number || !client().findsFiles) return link;
      const { uri } = await connection.sendRequest<{ uri: string | null }>(FIND_FILE, number, token);
      if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      return uri === null ? link : { ...link, target: uri };
    });
  },
};
