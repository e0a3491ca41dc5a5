import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Finding } from '../../lint/finding';
import { render } from '../../lint/render';
import { suggestionsOf } from '../../lint/suggestions';
import { toNumeral } from '../../notice/lexicon/numerals';
import { chapters, renumberFrom } from '../../rules/chapters';
import { plainText } from '../../rules/drafting';
import { LIKELY, POSSIBLE } from './offer';
import type { Offer } from './offer';
import type { Place } from './place';

/** Rules that know how to write a missing part where a paragraph begins. */
const RULES = ['required-section-missing', 'contact-missing', 'signature-missing', 'addressee-missing'];
const CHAPTER = /^(#* ?)([一二三四五六七八九十百]+)(?=、)/;

/** The parts that the notice still lacks, as its quick fixes write them, with the number of a chapter that stands here. */
export function partOffers(place: Place, findings: readonly Finding[]): Offer[] {
  const { notice, line, caret, typed } = place;
  return findings
    .filter(({ ruleId }) => RULES.includes(ruleId))
    .flatMap((finding): Offer[] => {
      const [suggestion] = suggestionsOf(finding);
      const [edit] = suggestion?.edits ?? [];
      const body = edit?.snippet?.replace(/^[\s\u3000]+|[\s\u3000]+$/g, '');
      if (!suggestion || !edit || !body) return [];
      const isChapter = CHAPTER.test(body);
      // A sentence that is to go on behind another one is none for a line of its own.
      if (!isChapter && /[,，]$/.test(body)) return [];
      const before = chapters(notice).filter(({ offset }) => offset < line.offset).length;
      const numbered = isChapter ? body.replace(CHAPTER, `$1${toNumeral(before + 1)}`) : body;
      const snippet = line.lead.includes('#') ? numbered.replace(/^#+ ?/, '') : numbered;
      const text = plainText(snippet);
      const [head = ''] = text.split('\n');
      const title = head.replace(/^#+ ?/, '');
      const gap = notice.text.slice(Math.min(edit.range[0], line.offset), Math.max(edit.range[0], line.offset));
      const isHere = /^\s*$/.test(gap);
      // A chapter can be anywhere; an addressee or a signature only where it belongs, or where somebody types it.
      if (!isHere && !isChapter && typed === '') return [];
      return [
        {
          label: title.length > LONGEST ? `${title.slice(0, LONGEST)}…` : title,
          insert: text,
          snippet,
          kind: CompletionItemKind.Module,
          detail: render(suggestion.title),
          documentation: text,
          from: line.contentOffset,
          to: caret,
          aliases: [title.replace(/^[一二三四五六七八九十百]+、/, '')],
          // Where it belongs it comes first; elsewhere only whoever types its name is after it.
          rank: (isHere ? LIKELY : POSSIBLE) + 20,
          ...(isChapter && typed.length < LONGEST && { also: renumberFrom(notice, line.endOffset + 1) }),
        },
      ];
    });
}

const LONGEST = 24;
