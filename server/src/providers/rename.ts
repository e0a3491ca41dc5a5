import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { PrepareRenameParams, RenameParams } from 'vscode-languageserver';
import { prepareRename, rename } from '../features/rename';
import type { Refusal } from '../features/rename';
import type { Provider } from './provider';

/** The client shows the reason to the writer. */
function orError<T extends object>(answer: T | Refusal): T | ResponseError<never> {
  return 'refused' in answer ? new ResponseError(LSPErrorCodes.RequestFailed, answer.refused) : answer;
}

export const renameProvider: Provider = {
  capabilities: ({ preparesRename }) => ({ renameProvider: preparesRename ? { prepareProvider: true } : true }),
  register({ connection, answer, client }) {
    connection.onPrepareRename(
      answer('prepareRename', (analysis, { position }: PrepareRenameParams) =>
        analysis ? orError(prepareRename(analysis.document, analysis.notice, analysis.config, position)) : null,
      ),
    );
    connection.onRenameRequest(
      answer('rename', (analysis, params: RenameParams) =>
        analysis ? orError(rename(analysis.document, analysis.notice, analysis.config, params, client())) : null,
      ),
    );
  },
};
