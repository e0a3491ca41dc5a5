import type { Block } from './blocks';
import { isColon } from './characters';
import { CONTACT_STARTS, GENRES, ORGAN_ENDINGS, TITLE_TAILS, TITLE_WORDS } from './lexicon/closings';
import { BACKGROUND_STARTS, LEAD_OUT } from './lexicon/openings';
import { CHAT_LINES, RESIDUE, SUBTITLE } from './lexicon/residue';

/** A line of the title; `end` may lie before the block's (a date glued to it, table bars). View offsets. */
export interface TitleLine {
  readonly offset: number;
  readonly end: number;
}

export interface Opening {
  readonly title: readonly TitleLine[];
  readonly addressee: Block | null;
  /** The paragraphs of the background; empty where the first heading follows at once. */
  readonly background: readonly Block[];
  readonly residue: readonly Block[];
  /** Index of the first block behind all that. */
  readonly next: number;
}

const RESIDUE_LINE = new RegExp(`^(?:${RESIDUE.join('|')})`, 'i');
const CHAT_LINE = new RegExp(`^(?:${CHAT_LINES.join('|')})`, 'i');
const SUBTITLE_LINE = new RegExp(`^(?:${SUBTITLE.join('|')})`);
const GENRE_END = new RegExp(`(?:${GENRES.join('|')})$`);
const TITLE_WORD = new RegExp([...TITLE_WORDS, ...GENRES, ...TITLE_TAILS].join('|'));
const ORGAN_END = new RegExp(`(?:${ORGAN_ENDINGS.join('|')})$`);
const CONTACT_START = new RegExp(`^(?:${CONTACT_STARTS.join('|')})`);
const BACKGROUND_START = new RegExp(`^(?:${BACKGROUND_STARTS.join('|')})`);
const LEADS_OUT = new RegExp(LEAD_OUT);
/** What web pages glue to a title: a date, table bars, an end mark. */
const TITLE_JUNK =
  /(?:[\s|｜]+|[（(]?\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?[）)]?|[。．.，,；;])+$/;

export function isResidue(text: string, block: Block): boolean {
  return (
    block.end - block.offset < 200 &&
    RESIDUE_LINE.test(text.slice(block.offset, Math.min(block.end, block.offset + 60)))
  );
}

/** 好的，以下是为您起草的整改通报：: said by the assistant that wrote the text, and no part of it. */
export function isChat(text: string, block: Block): boolean {
  return !block.mark && block.end - block.offset < 120 && CHAT_LINE.test(text.slice(block.offset, block.end));
}

/** Reads everything above the first heading: page furniture, title, addressee, background. */
export function readOpening(text: string, blocks: readonly Block[]): Opening {
  const residue: Block[] = [];
  const lines: TitleLine[] = [];
  let i = 0;
  for (; i < blocks.length; i += 1) {
    const block = blocks[i]!;
    if (isResidue(text, block)) residue.push(block);
    else if (isChat(text, block)) continue;
    else if (isBodyStart(text, block, lines)) break;
    else if (!SUBTITLE_LINE.test(text.slice(block.offset, block.end))) lines.push(titleLine(text, block));
  }
  const title = chooseTitle(text, lines);
  // Nothing but short lines: what stands below the title is its end, not more of it.
  if (i === blocks.length && title.length > 0) i = blocks.findIndex((b) => b.offset === title.at(-1)!.offset) + 1;
  i = skipFurniture(text, blocks, i, residue);
  const addressee = blocks[i] && isAddressee(text, blocks[i]!) ? blocks[i]! : null;
  if (addressee) i = skipFurniture(text, blocks, i + 1, residue);
  const background = readBackground(text, blocks, i);
  return { title, addressee, background, residue, next: i + background.length };
}

function skipFurniture(text: string, blocks: readonly Block[], from: number, residue: Block[]): number {
  let i = from;
  for (; i < blocks.length; i += 1) {
    const block = blocks[i]!;
    if (isResidue(text, block)) residue.push(block);
    else if (!isChat(text, block) && !SUBTITLE_LINE.test(text.slice(block.offset, block.end))) break;
  }
  return i;
}

function isHeadingBlock(block: Block): boolean {
  return block.mark !== null && block.mark.family !== 'enumeration';
}

function isBodyStart(text: string, block: Block, lines: readonly TitleLine[]): boolean {
  // 关于…巡视 and 整改进展情况 below it: the last line of a title that lacks its 文种.
  const endsTitle = lines.length > 0 && block.fields.every((f) => f.valueOffset >= block.end);
  if (isHeadingBlock(block) || (block.fields.length > 0 && !endsTitle) || (block.heading > 1 && lines.length > 0))
    return true;
  if (isAddressee(text, block)) return true;
  const content = text.slice(block.offset, Math.min(block.end, block.offset + 400));
  // 根据……，现将……予以公示。 and 现将……公示如下： end like a title and are none.
  if (lines.length > 0 && BACKGROUND_START.test(content) && LEADS_OUT.test(content) && /[。：:]$/.test(content))
    return true;
  if (GENRE_END.test(content.replace(TITLE_JUNK, '')) && content.length < 120 && !content.slice(0, -4).includes('。'))
    return false;
  const prose = /[，,。]/.test(content) && content.length >= 40;
  return (
    prose ||
    (BACKGROUND_START.test(content) && /。$/.test(content)) ||
    (lines.length > 0 && LEADS_OUT.test(content) && /。/.test(content))
  );
}

/** 顶格, short, ends with a colon and says to whom: not 现将情况报告如下：. */
function isAddressee(text: string, block: Block): boolean {
  if (block.fields.length > 0 || isHeadingBlock(block) || block.heading > 0) return false;
  const content = text.slice(block.offset, block.end);
  return (
    content.length <= 80 &&
    isColon(content.charCodeAt(content.length - 1)) &&
    !/[。]/.test(content) &&
    !LEADS_OUT.test(content)
  );
}

function titleLine(text: string, block: Block): TitleLine {
  const content = text.slice(block.offset, block.end);
  const junk = TITLE_JUNK.exec(content);
  return { offset: block.offset, end: junk && junk.index > 0 ? block.offset + junk.index : block.end };
}

/** The lines of the title among those above the text: site names before it and a repetition behind it are left out. */
function chooseTitle(text: string, lines: readonly TitleLine[]): readonly TitleLine[] {
  const words = (line: TitleLine): string => text.slice(line.offset, line.end);
  let chosen: TitleLine[] = [];
  for (const line of lines) {
    const own = words(line);
    if (own.includes('关于') && chosen.length > 0 && !chosen.every((l) => ORGAN_END.test(words(l)))) chosen = [];
    if (chosen.length === 0 && !TITLE_WORD.test(own) && !ORGAN_END.test(own)) continue;
    chosen.push(line);
    if (GENRE_END.test(own)) return chosen;
  }
  return chosen.some((l) => TITLE_WORD.test(words(l))) ? chosen : [];
}

/** Prose that may tell the background: no line of the closing, no line of a name or date. */
function isParagraph(text: string, block: Block): boolean {
  const content = text.slice(block.offset, block.end);
  return /[，,。：:]/.test(content) && !CONTACT_START.test(content);
}

/** From the first paragraph to the one with the lead-out (现将…予以公布), at most four; the first alone where there is none. */
function readBackground(text: string, blocks: readonly Block[], from: number): readonly Block[] {
  const taken: Block[] = [];
  for (let i = from; i < blocks.length && taken.length < 4; i += 1) {
    const block = blocks[i]!;
    if (isHeadingBlock(block) || block.heading > 0 || block.fields.length > 0) break;
    if (!isParagraph(text, block)) break;
    taken.push(block);
    if (LEADS_OUT.test(text.slice(block.offset, block.end))) return taken;
  }
  return taken.slice(0, 1);
}
