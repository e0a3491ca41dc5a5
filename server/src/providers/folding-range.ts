import { foldingRanges } from '../features/folding';
import type { Provider } from './provider';

export const foldingRangeProvider: Provider = {
  capabilities: () => ({ foldingRangeProvider: true }),
  register({ connection, answer, client }) {
    connection.onFoldingRanges(
      answer('foldingRange', (analysis) => {
        return analysis && foldingRanges(analysis.document, analysis.notice, client().foldLimit);
      }),
    );
  },
};
