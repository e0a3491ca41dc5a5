import { describe, expect, it } from 'vitest';
import manifest from '../../../package.json';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../../server/src/features/semantic-tokens/legend';
import { semanticTokens, tokenEdits } from '../../../server/src/features/semantic-tokens/tokens';
import { HEAD, LISTS, TAIL, understood } from '../understood';

/** `text type.modifier.modifier`, as a client puts it together. */
const decoded = (source: string, part?: string): string[] => {
  const { document, notice, text } = understood(source);
  const from = part ? text.indexOf(part) : 0;
  const range = { start: document.positionAt(from), end: document.positionAt(from + (part?.length ?? 0)) };
  const data = semanticTokens(document, notice, part ? range : undefined);
  const tokens: string[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, modifiers = 0] = data.slice(i, i + 5);
    character = lines > 0 ? characters : character + characters;
    line += lines;
    const start = document.offsetAt({ line, character });
    const names = TOKEN_MODIFIERS.filter((_, bit) => modifiers & (1 << bit));
    tokens.push(`${text.slice(start, start + length)} ${[TOKEN_TYPES[type], ...names].join('.')}`);
  }
  return tokens;
};

describe('semantic tokens', () => {
  it('say the role of a heading and the meaning of a status', () => {
    expect(decoded(HEAD + LISTS.replace(/(问题2：下沉少[\s\S]*)/, '') + TAIL)).toEqual([
      '中共青禾区水务局党组关于巡察整改进展情况的通报 noticeTitle',
      '一、总体情况 noticeHeading.overall',
      '二、反馈问题整改情况 noticeHeading.problemList',
      '（一）责任落实方面 noticeHeading.group',
      '问题1：学习不够深入 noticeProblem',
      '已完成整改 noticeStatus.completed',
      '问题2：检查流于形式 noticeProblem',
      '正在整改 noticeStatus.inProgress',
      '（二）作风建设方面 noticeHeading.group',
      '问题1：文件多 noticeProblem',
      '已完成整改 noticeStatus.completed',
      '三、下一步打算 noticeHeading.nextSteps',
    ]);
  });

  it.each([
    ['已完成并长期坚持', 'completed.keptUp'],
    ['基本完成', 'partly'],
    ['尚未启动', 'notStarted'],
    ['酌情处理', 'unknown'],
  ])('tell %s', (status, modifiers) => {
    const text = HEAD + LISTS.replace('整改进度：正在整改', `整改进度：${status}`) + TAIL;
    expect(decoded(text)).toContain(`${status} noticeStatus.${modifiers}`);
  });

  it('do not overlap where the status stands in the title', () => {
    const text =
      '整改情况的通报\n\n一、问题整改情况\n\n1.文件多的问题（已完成）\n压减文件20份。\n\n2.下沉少的问题（正在整改）\n走访36户。\n';
    expect(decoded(text).slice(2)).toEqual([
      expect.stringMatching(/^1\.文件多的问题.* noticeProblem$/),
      expect.stringMatching(/^已完成.* noticeStatus\.completed$/),
      ...[expect.anything(), expect.anything()],
    ]);
  });

  it('are those of the range', () => {
    expect(decoded(HEAD + LISTS + TAIL, '问题2：下沉少')).toEqual(['问题2：下沉少 noticeProblem']);
  });

  it('are all declared, with colours', () => {
    const { semanticTokenTypes, semanticTokenModifiers, semanticTokenScopes } = manifest.contributes;
    expect(semanticTokenTypes.map(({ id }) => id)).toEqual([...TOKEN_TYPES]);
    expect(semanticTokenModifiers.map(({ id }) => id)).toEqual([...TOKEN_MODIFIERS]);
    const coloured = Object.keys(semanticTokenScopes[0]!.scopes);
    expect(TOKEN_TYPES.filter((type) => !coloured.includes(type))).toEqual([]);
  });

  it.each([
    [[1, 2, 3], [1, 2, 3], []],
    [[1, 2, 3], [1, 9, 3], [{ start: 1, deleteCount: 1, data: [9] }]],
    [[1, 1], [1, 1, 1], [{ start: 2, deleteCount: 0, data: [1] }]],
    [[1, 2, 3], [], [{ start: 0, deleteCount: 3, data: [] }]],
    [[], [1], [{ start: 0, deleteCount: 0, data: [1] }]],
  ])('%j → %j differ in one stretch', (before, after, edits) => {
    expect(tokenEdits(before, after)).toEqual(edits);
  });
});
