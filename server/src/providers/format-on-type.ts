import type { DocumentOnTypeFormattingParams } from 'vscode-languageserver';
import { ENTER, formatOnType } from '../features/typing/format-on-type';
import type { Provider } from './provider';

/** Enter goes on with a list; the client decides whether it is asked (`editor.formatOnType`). */
export const formatOnTypeProvider: Provider = {
  capabilities: () => ({ documentOnTypeFormattingProvider: { firstTriggerCharacter: ENTER } }),
  register({ connection, answer }) {
    connection.onDocumentOnTypeFormatting(
      answer('onTypeFormatting', (analysis, { position, ch }: DocumentOnTypeFormattingParams) => {
        return analysis && formatOnType(analysis.document, analysis.notice, position, ch);
      }),
    );
  },
};
