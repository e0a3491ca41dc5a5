import type { DocumentRangeFormattingParams } from 'vscode-languageserver';
import { format } from '../features/format/format';
import { spanOf } from '../features/ranges';
import type { Provider } from './provider';

/** Format Document and Format Selection. */
export const formatProvider: Provider = {
  capabilities: () => ({ documentFormattingProvider: true, documentRangeFormattingProvider: true }),
  register({ connection, answer }) {
    connection.onDocumentFormatting(answer('formatting', (analysis) => analysis && format(analysis)));
    connection.onDocumentRangeFormatting(
      answer('rangeFormatting', (analysis, { range }: DocumentRangeFormattingParams) => {
        return analysis && format(analysis, spanOf(analysis.document, range));
      }),
    );
  },
};
