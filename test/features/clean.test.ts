import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { asksForCleaning, CLEAN, cleanActions, cleanPlan, readCleanArguments } from '../../server/src/features/clean';
import type { CleanSource } from '../../server/src/features/clean';
import { parseNotice } from '../../server/src/notice/index';
import { noticeWith } from '../notice/reading';

const TEXT = `当前位置：首页 > 公告\n${noticeWith('经查,属实。')}`;
const SUPPORT = { versioned: true, snippets: true };

function source(text: string): CleanSource {
  return { document: TextDocument.create('file:///a.notice', 'x', 7, text), notice: parseNotice(text), config: {} };
}
const kinds = (only: string[] | undefined, automatic = false, text = TEXT): (string | undefined)[] =>
  cleanActions({ only, automatic }, source(text), SUPPORT).map(({ kind }) => kind);

describe('code actions for cleaning', () => {
  it('are all steps together and each that has something to do', () => {
    expect(kinds(['source'])).toEqual([CLEAN, `${CLEAN}.residue`, `${CLEAN}.width`]);
    expect(kinds(['source.clean.rectificationNotice.width'])).toEqual([`${CLEAN}.width`]);
  });

  it('before a save are one', () => {
    expect(kinds([CLEAN], true)).toEqual([CLEAN]);
  });

  it('are given only to those who ask for them', () => {
    expect([kinds(undefined), kinds(['quickfix']), kinds(['source.fixAll'])]).toEqual([[], [], []]);
    expect(asksForCleaning(undefined)).toBe(false);
  });

  it('are none for a clean text', () => {
    expect(kinds(['source'], false, noticeWith('经查，属实。'))).toEqual([]);
  });

  it('change what their step is about', () => {
    const [action] = cleanActions({ only: [`${CLEAN}.width`], automatic: false }, source(TEXT), SUPPORT);
    const range = { start: { line: 5, character: 2 }, end: { line: 5, character: 3 } };
    expect(action!.edit!.documentChanges).toEqual([
      { textDocument: { uri: 'file:///a.notice', version: 7 }, edits: [{ range, newText: '，' }] },
    ]);
  });
});

describe('the plan', () => {
  it('counts every step and holds the edits of all', () => {
    const { version, steps, edits } = cleanPlan(source(TEXT));
    expect(version).toBe(7);
    expect(steps.map(({ id, count }) => `${id} ${count}`)).toEqual([
      'paragraphs 0',
      'residue 1',
      'pinyin 0',
      'simplified 0',
      'width 1',
      'spaces 0',
    ]);
    expect(TextDocument.applyEdits(source(TEXT).document, [...edits])).toBe(noticeWith('经查，属实。'));
  });

  it('of some steps leaves the others out', () => {
    const { steps, edits } = cleanPlan(source(TEXT), ['residue']);
    expect(steps).toEqual([{ id: 'residue', title: 'Delete what belongs to the web page', count: 1, failed: false }]);
    expect(edits).toHaveLength(1);
  });
});

describe('arguments', () => {
  it.each([
    [[{ uri: 'file:///a' }], { uri: 'file:///a' }],
    [[{ uri: 'file:///a', steps: ['width'] }], { uri: 'file:///a', steps: ['width'] }],
    [[{ uri: 'file:///a', steps: ['colour'] }], null],
    [[{ uri: 'file:///a', steps: 'width' }], null],
    [[{ uri: 7 }], null],
    [['file:///a'], null],
    [[], null],
    [undefined, null],
  ])('%j are read as %j', (args, expected) => {
    expect(readCleanArguments(args)).toEqual(expected);
  });
});
