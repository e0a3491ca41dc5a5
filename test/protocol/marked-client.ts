import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import { understood } from '../features/understood';
import type { Understood } from '../features/understood';
import { MODERN, TestClient } from './client';

export interface MarkedClient extends Understood {
  readonly client: TestClient;
  /** A request about what stands at the caret. */
  readonly here: <R>(feature: string, more?: object) => Promise<R>;
}

/** A server with a marked text open in it. */
export async function openMarked(
  source: string,
  capabilities: ClientCapabilities = MODERN,
  more: Partial<InitializeParams> = {},
): Promise<MarkedClient> {
  const client = TestClient.inProcess();
  const marked = understood(source);
  await client.initialize(capabilities, more);
  await client.open(marked.text);
  return {
    ...marked,
    client,
    here: (feature, rest = {}) => client.ask(feature, { position: marked.position, ...rest }),
  };
}

/** `MODERN` with more about text documents. */
export function knowing(textDocument: ClientCapabilities['textDocument']): ClientCapabilities {
  return { ...MODERN, textDocument: { ...MODERN.textDocument, ...textDocument } };
}
