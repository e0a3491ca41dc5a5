import type { InlayHintParams } from 'vscode-languageserver';
import { DEFAULT_HINTS } from '../config/hints';
import { inlayHints } from '../features/inlay-hints';
import type { Provider } from './provider';

export const inlayHintProvider: Provider = {
  capabilities: () => ({ inlayHintProvider: true }),
  register({ connection, answer }) {
    connection.languages.inlayHint.on(
      answer('inlayHint', (analysis, { range }: InlayHintParams) => {
        if (!analysis) return null;
        const { document, notice, config } = analysis;
        return inlayHints(document, notice, (config.hints ?? DEFAULT_HINTS).inlayHints, range);
      }),
    );
  },
  refresh({ connection, client }) {
    if (client().refreshes.inlayHint) void connection.languages.inlayHint.refresh();
  },
};
