import type { IGrammar } from 'vscode-textmate';
import { beforeAll, expect, it } from 'vitest';
import { CONTACT_LABELS } from '../../server/src/notice/lexicon/closings';
import { LABEL_KINDS } from '../../server/src/notice/lexicon/labels';
import {
  ASPECT_WORDS,
  BARE_PROBLEM_WORDS,
  COUNTED_PROBLEM_WORDS,
  PROBLEM_WORDS,
} from '../../server/src/notice/lexicon/marks';
import { loadGrammar, scopesOf } from './tokenize';

/** What the engine reads as a label or mark, the editor colours as one: a word added there is missed here. */
let grammar: IGrammar;
beforeAll(async () => {
  grammar = await loadGrammar();
});

const uncoloured = (texts: readonly string[], scope: RegExp): string[] =>
  texts.filter((text) => !scope.test(scopesOf(grammar, text, text)));

it('colours every label of a problem', () => {
  const labels = [...LABEL_KINDS.keys()].map((label) => `${label}：某事`);
  expect(uncoloured(labels, /entity\.name\.tag|keyword\.control\.problem/)).toEqual([]);
});

it('colours every label of the contact part', () => {
  const labels = Object.values(CONTACT_LABELS).flat();
  expect(
    uncoloured(
      labels.map((label) => `${label}：某处`),
      /entity\.name\.tag/,
    ),
  ).toEqual([]);
});

it('colours every problem word', () => {
  const numbered = PROBLEM_WORDS.map((word) => `${word}1：某事`);
  const bare = [...BARE_PROBLEM_WORDS].map((word) => `${word}：某事`);
  const counted = COUNTED_PROBLEM_WORDS.flatMap((word) => [`第四${word}：某事`, `第12${word} 某事`]);
  expect(uncoloured([...numbered, ...bare, ...counted], /markup\.heading\.[35]/)).toEqual([]);
});

it('colours every aspect word', () => {
  expect(
    uncoloured(
      ASPECT_WORDS.map((word) => `第一${word}：某事`),
      /markup\.heading\.2/,
    ),
  ).toEqual([]);
});
