import { suggestionsOf } from '../../lint/suggestions';
import { findingsOf, fixesOf } from './by-rules';
import { sourceIndents } from './indents';
import { splitParagraphs } from './paragraphs';
import type { Step, StepId } from './step';

const misplaced = fixesOf('space-in-cjk', 'trailing-space');

/**
 * In the order in which they are done, whichever the writer chooses, so that no paragraph boundary is lost:
 * 1. Boundaries are told by blanks, marks and ordinals as they were copied, and all other steps change these.
 * 2. The page's own words are known by their lines; once split, each has one of its own to go with.
 * 3. Readings go before characters are converted, for they stand between the characters of OpenCC's words and in a
 *    simplified text nobody expects them, and before their brackets could be taken for the text's.
 * 4. Conversion brings the quotation marks 「」 into the form that the next steps know.
 * 5. Marks become wide before
 * 6. blanks go, for beside a wide mark none is needed.
 */
export const STEPS: readonly Step[] = [
  { id: 'paragraphs', title: 'Split into paragraphs', edits: splitParagraphs },
  { id: 'residue', title: 'Delete what belongs to the web page', edits: fixesOf('web-residue', 'markup-residue') },
  { id: 'pinyin', title: 'Delete pinyin in brackets', edits: fixesOf('pinyin-annotation') },
  {
    id: 'simplified',
    title: 'Convert to simplified characters',
    needs: 'pinyin',
    // As a whole or not at all: in a text that is simplified, 乾 and 著 stand for themselves.
    edits: (notice, config) =>
      findingsOf(['traditional-characters'], notice, config).flatMap((all) => suggestionsOf(all)[0]?.edits ?? []),
  },
  {
    id: 'width',
    title: 'Correct the width of punctuation, letters and digits',
    edits: fixesOf('halfwidth-punctuation', 'fullwidth-alnum'),
  },
  {
    id: 'spaces',
    title: 'Delete stray blanks',
    edits: (notice, config) =>
      [...sourceIndents(notice), ...misplaced(notice, config)].sort((a, b) => a.range[0] - b.range[0]),
  },
];

export const STEP_IDS: readonly StepId[] = STEPS.map(({ id }) => id);
