import { describe, expect, it } from 'vitest';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { HEAD, LISTS, TAIL } from '../features/understood';
import { MODERN, TestClient } from './client';
import { openMarked } from './marked-client';

const NOTICE = (HEAD + LISTS + TAIL).replace('整改进度：正在整改', '整改进度：<|正在整改|>');

const apply = (data: number[], { edits }: SemanticTokensDelta): number[] => {
  const now = [...data];
  for (const edit of edits) now.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
  return now;
};

describe('semantic tokens', () => {
  it('come with a legend, whole, by range, and as what has changed', async () => {
    const { capabilities } = await TestClient.inProcess().initialize(MODERN);
    expect(capabilities.semanticTokensProvider).toMatchObject({ full: { delta: true }, range: true });
    const { client, document, spans } = await openMarked(NOTICE);
    const [status] = spans;
    const range = { start: document.positionAt(status!.offset), end: document.positionAt(status!.endOffset) };
    const { data: part } = await client.ask<SemanticTokens>('semanticTokens/range', { range });
    expect(part).toEqual([range.start.line, range.start.character, 4, 3, 1 << 3]);

    const full = await client.ask<SemanticTokens>('semanticTokens/full');
    await client.change(range, '已完成整改');
    const previousResultId = full.resultId!;
    const delta = await client.ask<SemanticTokensDelta>('semanticTokens/full/delta', { previousResultId });
    expect(delta.edits).toHaveLength(1);
    const again = await client.ask<SemanticTokens>('semanticTokens/full');
    expect(apply(full.data, delta)).toEqual(again.data);
  });

  it('are sent whole to one who has something older', async () => {
    const { client } = await openMarked(NOTICE);
    const full = await client.ask<SemanticTokens>('semanticTokens/full');
    const other = await client.ask<SemanticTokens>('semanticTokens/full/delta', { previousResultId: 'older' });
    expect(other.data).toEqual(full.data);
    const same = await client.ask<SemanticTokensDelta>('semanticTokens/full/delta', {
      previousResultId: other.resultId,
    });
    expect(same.edits).toEqual([]);
  });
});
