import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import * as notices from '../../server/src/notice/index';
import * as figures from '../../server/src/features/subjects/figures';
import * as references from '../../server/src/features/subjects/problem-references';
import * as outline from '../../server/src/features/outline';
import * as tokens from '../../server/src/features/semantic-tokens/tokens';
import * as lenses from '../../server/src/features/code-lens';
import * as hints from '../../server/src/features/inlay-hints';
import * as links from '../../server/src/features/document-links';
import { HEAD, LISTS } from '../features/understood';
import { URI } from './client';
import { openMarked } from './marked-client';

vi.mock('../../server/src/notice/index', { spy: true });
vi.mock('../../server/src/features/subjects/figures', { spy: true });
vi.mock('../../server/src/features/subjects/problem-references', { spy: true });
vi.mock('../../server/src/features/outline', { spy: true });
vi.mock('../../server/src/features/semantic-tokens/tokens', { spy: true });
vi.mock('../../server/src/features/code-lens', { spy: true });
vi.mock('../../server/src/features/inlay-hints', { spy: true });
vi.mock('../../server/src/features/document-links', { spy: true });

const textDocument = { uri: URI };
const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const REQUESTS: [method: string, params?: object][] = [
  ['textDocument/hover'],
  ['textDocument/codeLens'],
  ['textDocument/inlayHint', { range }],
  ['textDocument/documentHighlight'],
  ['textDocument/definition'],
  ['textDocument/references', { context: { includeDeclaration: true } }],
  ['textDocument/prepareRename'],
  ['textDocument/rename', { newName: '9' }],
  ['textDocument/documentLink'],
  ['textDocument/semanticTokens/full'],
  ['textDocument/semanticTokens/full/delta', { previousResultId: '1' }],
  ['textDocument/semanticTokens/range', { range }],
  ['workspace/symbol', { query: '' }],
];

describe.each(REQUESTS)('%s', (method, more) => {
  beforeEach(() => vi.clearAllMocks());
  const work = (): number =>
    [
      ...[
        figures.figureAt,
        references.referencesOf,
        references.numberOfHeading,
        outline.flatSymbols,
        tokens.semanticTokens,
      ],
      ...[lenses.codeLenses, hints.inlayHints, links.documentLinks],
    ].reduce((calls, spy) => calls + vi.mocked(spy as () => unknown).mock.calls.length, 0);

  it('does some work, from one reading of the text, and none where it is cancelled', async () => {
    const { client, position } = await openMarked(HEAD + LISTS.replace('结合问题1', '结合问题<|>1'));
    const params = { textDocument, position, ...more };
    await client.request(method, params);
    expect(work()).toBeGreaterThan(0);
    await client.request(method, params);
    expect(notices.parseNotice).toHaveBeenCalledTimes(2); // Once by the test itself.

    vi.clearAllMocks();
    await client.configure(null);
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest(method, params, source.token);
    source.cancel();
    await expect(answer).rejects.toMatchObject({ code: -32800 });
    expect(work()).toBe(0);
  });
});
