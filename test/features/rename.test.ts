import { beforeAll, describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { prepareRename, rename } from '../../server/src/features/rename';
import { useLocale } from '../../server/src/lint/locale';
import { HEAD, LISTS, TAIL, understood } from './understood';

const SUPPORT = { versioned: true, snippets: false };

/** The text after renaming what stands at `<|>`, or why not. */
const renamed = (source: string, newName: string): string => {
  const { document, notice, position } = understood(source);
  const edit = rename(document, notice, {}, { position, newName }, SUPPORT);
  if ('refused' in edit) return edit.refused;
  const [change] = edit.documentChanges as TextDocumentEdit[];
  expect(change!.textDocument.version).toBe(document.version);
  return TextDocument.applyEdits(document, change!.edits as TextEdit[]);
};
const prepared = (source: string): unknown => {
  const { document, notice, position, at } = understood(source);
  const answer = prepareRename(document, notice, {}, position);
  return 'refused' in answer ? answer : { ...answer, range: at(answer.range)[1] };
};
const NOTICE = HEAD + LISTS + TAIL;
const mark = (place: string, source = NOTICE): string => source.replace(place, place.replace(/(?=.$)/, '<|>'));

describe('rename', () => {
  beforeAll(() => useLocale('en'));

  it.each(['问题1：学习', '结合问题1'])('changes a number with what means it, from %s', (place) => {
    const from = place.includes('结合') ? '结合问题<|>1' : '问题<|>1：学习';
    const wanted = NOTICE.replace('问题1：学习', '问题5：学习').replace('结合问题1', '结合问题5');
    expect(renamed(NOTICE.replace(place, from), '5')).toBe(wanted);
    expect(renamed(NOTICE.replace(place, from), '问题五')).toBe(wanted);
  });

  it('writes each number as it was written', () => {
    const chinese = NOTICE.replace('问题1：学习', '问题<|>一：学习').replace('结合问题1', '结合问题１');
    const wanted = NOTICE.replace('问题1：学习', '问题十二：学习').replace('结合问题1', '结合问题１２');
    expect(renamed(chinese, '12')).toBe(wanted);
  });

  it('leaves what may mean another problem, quotations and titles', () => {
    const said = NOTICE.replace('走访36户', '印发《关于问题2的通知》，“问题2没改好”');
    expect(renamed(said.replace('问题2：下沉', '问题<|>2：下沉'), '7')).toBe(
      said.replace('问题2：下沉', '问题7：下沉'),
    );
  });

  it.each([
    ['问题<|>1：学习', '2', 'This list has a problem 2 already: give that one another number first.'],
    ['问题<|>1：学习', '零', '“零” is no number of a problem.'],
    ['问题<|>1：学习', '2024', '“2024” is no number of a problem.'],
  ])('refuses %s → %s', (place, newName, reason) => {
    expect(renamed(NOTICE.replace(place.replace('<|>', ''), place), newName)).toBe(reason);
  });

  it('refuses a reference that can mean several', () => {
    expect(prepared(NOTICE.replace('抓好问题2', '抓好问题<|>2'))).toEqual({
      refused: '2 problems have this number: rename the one that is meant, at its heading.',
    });
  });

  it('changes a short name and the quotation that introduces it, and no others', () => {
    const said = NOTICE.replace('压减文件', '废止《区水务局规则》，压减“区水务局”文件，区水务局压减文件');
    const wanted = said
      .replace('简称“区水务局”', '简称“区局”')
      .replace('，区水务局压减', '，区局压减')
      .replace('区水务局将', '区局将');
    expect(renamed(said.replace('区水务局将', '区水<|>务局将'), '区局')).toBe(wanted);
  });

  it('changes a full name in title and signature too', () => {
    const text = renamed(NOTICE.replace('对青禾区水务局', '对青禾<|>区水务局'), '青禾区水利局');
    expect(text).toBe(NOTICE.replaceAll('青禾区水务局', '青禾区水利局'));
  });

  it('refuses an empty name', () => {
    expect(renamed(NOTICE.replace('区水务局将', '区水<|>务局将'), ' ')).toBe(
      'A name has at least one character and stands on one line.',
    );
  });

  it('is prepared with what will change', () => {
    expect(prepared(mark('问题1'))).toEqual({ range: '1', placeholder: '1' });
    expect(prepared(NOTICE.replace('巡察组反馈', '巡<|>察组反馈'))).toEqual({ range: '巡察组', placeholder: '巡察组' });
    expect(prepared(NOTICE.replace('压减文件', '压减<|>文件'))).toEqual({
      refused: 'Only numbers of problems and names of bodies can be renamed.',
    });
  });
});
