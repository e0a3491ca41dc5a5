import type { HoverParams } from 'vscode-languageserver';
import { hover } from '../features/hover/index';
import type { Provider } from './provider';

export const hoverProvider: Provider = {
  capabilities: () => ({ hoverProvider: true }),
  register({ connection, answer, client }) {
    connection.onHover(
      answer('hover', (analysis, { position }: HoverParams) => {
        if (!analysis) return null;
        const { document, notice, findings, config } = analysis;
        return hover({ document, notice, findings, countPartlyAs: config.countPartlyAs }, client(), position);
      }),
    );
  },
};
