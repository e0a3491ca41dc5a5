import type { SemanticTokensDeltaParams, SemanticTokensRangeParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/semantic-tokens/legend';
import { semanticTokens, tokenEdits } from '../features/semantic-tokens/tokens';
import type { Provider } from './provider';

interface Sent {
  readonly resultId: string;
  readonly data: number[];
}

export const semanticTokensProvider: Provider = {
  capabilities: () => ({
    semanticTokensProvider: {
      legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
      full: { delta: true },
      range: true,
    },
  }),
  register({ connection, answer }) {
    // A document is the same object from opening to closing: what was sent for it goes with it.
    const sent = new WeakMap<TextDocument, Sent>();
    let answers = 0;
    const remember = (document: TextDocument, data: number[]): Sent => {
      const now = { resultId: String(++answers), data };
      sent.set(document, now);
      return now;
    };
    const { semanticTokens: tokens } = connection.languages;
    tokens.on(
      answer('semanticTokens', (analysis) =>
        analysis ? remember(analysis.document, semanticTokens(analysis.document, analysis.notice)) : { data: [] },
      ),
    );
    tokens.onDelta(
      answer('semanticTokens/delta', (analysis, { previousResultId }: SemanticTokensDeltaParams) => {
        if (!analysis) return { data: [] };
        const before = sent.get(analysis.document);
        const now = remember(analysis.document, semanticTokens(analysis.document, analysis.notice));
        if (before?.resultId !== previousResultId) return now;
        return { resultId: now.resultId, edits: tokenEdits(before.data, now.data) };
      }),
    );
    tokens.onRange(
      answer('semanticTokens/range', (analysis, { range }: SemanticTokensRangeParams) => ({
        data: analysis ? semanticTokens(analysis.document, analysis.notice, range) : [],
      })),
    );
  },
  refresh({ connection, client }) {
    if (client().refreshes.semanticTokens) void connection.languages.semanticTokens.refresh();
  },
};
