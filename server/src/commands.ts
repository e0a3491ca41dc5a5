import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';
import { parseOptionsFor } from './config/document-config';
import type { DocumentConfig } from './config/document-config';
import { CLEAN_COMMAND, cleanedCopy, cleanPlan, readCleanArguments } from './features/clean';
import {
  NEW_NOTICE_COMMAND,
  newNotice,
  READ_PROBLEMS_COMMAND,
  readNoticeRequest,
  readProblems,
  readProblemSource,
} from './features/new-notice/index';
import { parseNotice } from './notice/index';
import type { Answer } from './providers/provider';

/** Commands that answer and change nothing: what becomes of the answer is the client's affair. */
export const COMMANDS: readonly string[] = [CLEAN_COMMAND, NEW_NOTICE_COMMAND, READ_PROBLEMS_COMMAND];

export interface CommandHost {
  readonly connection: Connection;
  readonly answer: Answer;
  /** What is configured for a document that need not be open; undefined: for none in particular. */
  readonly configFor: (uri: string | undefined) => Promise<DocumentConfig>;
  readonly failed: (what: string, error: unknown) => void;
}

export function registerCommands({ connection, answer, configFor, failed }: CommandHost): void {
  connection.onExecuteCommand(async ({ command, arguments: args }, token) => {
    const refused = new ResponseError(ErrorCodes.InvalidParams, `${command}: not these arguments`);
    const cleaning = command === CLEAN_COMMAND ? readCleanArguments(args) : null;
    if (cleaning && cleaning.text === undefined) {
      const plan = answer(command, (analysis) => analysis && cleanPlan(analysis, cleaning.steps));
      return plan({ textDocument: { uri: cleaning.uri } }, token);
    }
    const run = cleaning ? cleaner(cleaning) : writer(command, args);
    if (!run) return refused;
    try {
      // Asked for first whether it is needed or not: with it the server learns the writer's language.
      const config = await configFor(run.uri);
      if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      return run.answer(config);
    } catch (error) {
      failed(command, error);
      return new ResponseError(LSPErrorCodes.RequestFailed, `${command} failed`);
    }
  });
}

interface Run {
  readonly uri: string | undefined;
  answer(config: DocumentConfig): unknown;
}

function cleaner({ uri, text = '', steps }: NonNullable<ReturnType<typeof readCleanArguments>>): Run {
  return { uri, answer: (config) => cleanedCopy(parseNotice(text, parseOptionsFor(config)), config, steps) };
}

function writer(command: string, args: readonly unknown[] | undefined): Run | null {
  if (command === NEW_NOTICE_COMMAND) {
    const request = readNoticeRequest(args);
    return request && { uri: request.uri, answer: ({ contact }) => newNotice(request, contact) };
  }
  const source = command === READ_PROBLEMS_COMMAND ? readProblemSource(args) : null;
  return source && { uri: undefined, answer: () => readProblems(source) };
}
