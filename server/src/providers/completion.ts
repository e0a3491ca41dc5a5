import type { CompletionParams } from 'vscode-languageserver';
import { complete, TRIGGERS } from '../features/completion/complete';
import type { Provider } from './provider';

/** @param clock what today is */
export function completionProvider(clock: () => Date = () => new Date()): Provider {
  return {
    capabilities: () => ({ completionProvider: { triggerCharacters: [...TRIGGERS] } }),
    register({ connection, answer, client }) {
      connection.onCompletion(
        answer('completion', (analysis, { position, context }: CompletionParams) => {
          return analysis ? complete(analysis, position, context?.triggerCharacter, clock(), client()) : null;
        }),
      );
    },
  };
}
