import type { SelectionRangeParams } from 'vscode-languageserver';
import { selectionRanges } from '../features/selection';
import type { Provider } from './provider';

export const selectionRangeProvider: Provider = {
  capabilities: () => ({ selectionRangeProvider: true }),
  register({ connection, answer }) {
    connection.onSelectionRanges(
      answer('selectionRange', (analysis, { positions }: SelectionRangeParams) => {
        return analysis && selectionRanges(analysis.document, analysis.notice, positions);
      }),
    );
  },
};
