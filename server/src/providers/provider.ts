import type { CancellationToken, Connection, ResponseError, ServerCapabilities } from 'vscode-languageserver';
import type { TextDocumentIdentifier } from 'vscode-languageserver';
import type { ClientInfo } from '../client-info';
import type { Analysis } from '../documents';

export interface Params {
  readonly textDocument: TextDocumentIdentifier;
}

/**
 * Turns a feature into a handler: fetches the analysis, undefined for what is no open notice; answers a cancelled request
 * with that and runs nothing for it; a feature that throws fails its request alone.
 */
export type Answer = <P extends Params, R>(
  what: string,
  feature: (analysis: Analysis | undefined, params: P) => R,
) => (params: P, token: CancellationToken) => Promise<R | ResponseError<never>>;

/** What a provider may use to register its handlers. */
export interface Host {
  readonly connection: Connection;
  readonly answer: Answer;
  /** Set by `initialize`: read it inside handlers only. */
  readonly client: () => ClientInfo;
  /** Every open notice, for what looks across files. */
  readonly analyses: () => Promise<Analysis[]>;
}

/** A language feature at the connection: what it promises and who answers. The feature itself is a pure function. */
export interface Provider {
  capabilities(client: ClientInfo): Partial<ServerCapabilities>;
  register(host: Host): void;
  /** After a change of settings: what the client has may be old. */
  refresh?(host: Host): void;
}
