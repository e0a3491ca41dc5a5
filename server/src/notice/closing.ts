import type { Block } from './blocks';
import { trimEnd } from './characters';
import { readChannels } from './contact';
import type { Channels, ViewSpan } from './contact';
import { BLANK_DATE, FULL_DATE, toIso } from './dates';
import { CONTACT_STARTS, ORGAN_ENDINGS } from './lexicon/closings';
import { NEXT_STEPS_STARTS } from './lexicon/openings';
import { isChat, isResidue } from './opening';

export interface Closing {
  /** Paragraph without heading that says what comes next. */
  readonly nextSteps: ViewSpan | null;
  readonly contact: ViewSpan | null;
  readonly channels: Channels;
  readonly signature: ViewSpan | null;
  readonly date: (ViewSpan & { readonly iso: string | null }) | null;
  readonly residue: readonly Block[];
  /** Where page furniture behind the notice begins, or the end of its last block. */
  readonly bodyEnd: number;
}

const CONTACT_SENTENCE = new RegExp(`(?:^|[。！；;\\s*]\\s*)(?=${CONTACT_STARTS.join('|')})`, 'g');
/** A year and a month below the signature: too little for a date, but the signature stands above it. */
const PARTIAL_DATE = /^\d{4}\s*年\s*\d{1,2}\s*月?$/;
/** An organ, or nothing, and a date behind it; the date may still be a blank. */
const DATE_LINE = new RegExp(`^(.*?)[（(]?((?:${FULL_DATE})|(?:${BLANK_DATE}))[）)]?(?:[\\s|｜]|【[^】\\n]{2,5}】)*$`);
const ORGAN_LINE = new RegExp(`^[^。，,：:；;！？\\n]{2,60}(?:${ORGAN_ENDINGS.join('|')})$`);
const NEXT_STEPS = new RegExp(`^(?:${NEXT_STEPS_STARTS.join('|')})`);
const NOTHING: Channels = { phones: [], emails: [], addresses: [], postcodes: [] };

/** Parts of the closing that have a heading of their own. */
export interface Headed {
  /** No paragraph needs to be one. */
  readonly nextSteps: boolean;
  /** 四、联系方式. */
  readonly contact: Block | null;
}

/**
 * Reads what stands behind the last problem: next steps without heading, contact, signature, date, page furniture.
 * @param tail blocks behind the last problem's first line (or behind the background, where there is no problem)
 */
export function readClosing(text: string, tail: readonly Block[], headed: Headed, fallbackEnd: number): Closing {
  let last = tail.length;
  while (last > 0 && (isResidue(text, tail[last - 1]!) || isChat(text, tail[last - 1]!))) last -= 1;
  const residue = tail.slice(last).filter((block) => !isChat(text, block));
  const blocks = tail.slice(0, last);
  const signed = readSignature(text, blocks);
  const contact = readContact(text, blocks, signed.starts) ?? below(headed.contact, blocks, signed.starts);
  const channels = contact ? readChannels(text, contact.offset, contact.end) : NOTHING;
  const limit = Math.min(contact?.offset ?? Infinity, ...signed.starts);
  const ahead = headed.nextSteps
    ? undefined
    : blocks.find((b) => !b.mark && b.offset < limit && NEXT_STEPS.test(text.slice(b.offset, b.offset + 8)));
  const bodyEnd = blocks.at(-1)?.end ?? fallbackEnd;
  return {
    nextSteps: ahead ? { offset: ahead.offset, end: Math.min(limit, bodyEnd) } : null,
    contact,
    channels,
    signature: signed.signature,
    date: signed.date,
    residue,
    bodyEnd,
  };
}

interface Signed {
  signature: ViewSpan | null;
  date: (ViewSpan & { iso: string | null }) | null;
  /** Where closing lines begin. */
  starts: number[];
}

/** The last line that is a date and the lines of bodies above it; or, without a date, the last line that is a body. */
function readSignature(text: string, blocks: readonly Block[]): Signed {
  const content = (b: Block): string => text.slice(b.offset, b.end);
  for (let i = blocks.length - 1; i >= 0; i -= 1) {
    const block = blocks[i]!;
    if (block.mark || block.end - block.offset > 80) continue;
    const match = DATE_LINE.exec(content(block));
    if (!match) continue;
    const [, before = '', written = '', year, month = '', day = ''] = match;
    const organ = trimEnd(before, 0, before.length);
    if (organ > 0 && !ORGAN_LINE.test(before.slice(0, organ))) continue;
    const dateOffset = block.offset + content(block).indexOf(written, before.length);
    const iso = year === undefined ? null : toIso(year, month, day);
    const date = { offset: dateOffset, end: dateOffset + written.length, iso };
    if (organ > 0)
      return { date, signature: { offset: block.offset, end: block.offset + organ }, starts: [block.offset] };
    const signature = organsAbove(text, blocks, i);
    return { date, signature, starts: signature ? [signature.offset, date.offset] : [date.offset] };
  }
  const last = blocks.at(-1);
  const partial = last && PARTIAL_DATE.test(content(last)) ? 1 : 0;
  const signature = organsAbove(text, blocks, blocks.length - partial);
  return { date: null, signature, starts: signature ? [signature.offset] : [] };
}

/** Consecutive lines above block `before` that are names of bodies (a joint notice has several). */
function organsAbove(text: string, blocks: readonly Block[], before: number): ViewSpan | null {
  let first = before;
  while (first > 0 && before - first < 4 && isOrganLine(text, blocks[first - 1]!)) first -= 1;
  if (first === before) return null;
  return { offset: blocks[first]!.offset, end: blocks[before - 1]!.end };
}

function isOrganLine(text: string, block: Block): boolean {
  return (
    !block.mark &&
    block.heading === 0 &&
    block.fields.length === 0 &&
    ORGAN_LINE.test(text.slice(block.offset, block.end))
  );
}

/** From the first sentence that opens the contact part; of several the one that is followed by a channel. */
function readContact(text: string, blocks: readonly Block[], closings: readonly number[]): ViewSpan | null {
  let found: ViewSpan | null = null;
  blocks.forEach((block, i) => {
    if (found && reachable(text, found)) return;
    for (const match of text.slice(block.offset, block.end).matchAll(CONTACT_SENTENCE)) {
      const offset = block.offset + match.index + match[0].length;
      const candidate = { offset, end: contactEnd(blocks, i, offset, closings) };
      if (!found || reachable(text, candidate)) found = candidate;
      if (reachable(text, found)) return;
    }
  });
  return found ?? readBareChannels(text, blocks, closings);
}

/** All that stands below the heading of the contact. */
function below(heading: Block | null, blocks: readonly Block[], closings: readonly number[]): ViewSpan | null {
  if (!heading) return null;
  const closing = Math.min(...closings.filter((c) => c > heading.offset), Infinity);
  return { offset: heading.offset, end: Math.min(closing, blocks.at(-1)?.end ?? heading.end) };
}

/** No set phrase, but a paragraph that names a telephone and a mailbox or an address can be nothing else. */
function readBareChannels(text: string, blocks: readonly Block[], closings: readonly number[]): ViewSpan | null {
  for (const [i, block] of blocks.entries()) {
    if (block.mark || block.fields.length > 0) continue;
    const { phones, emails, addresses } = readChannels(text, block.offset, block.end);
    if (phones.length > 0 && emails.length + addresses.length > 0) {
      return { offset: block.offset, end: contactEnd(blocks, i, block.offset, closings) };
    }
  }
  return null;
}

function reachable(text: string, contact: ViewSpan): boolean {
  const { phones, emails, addresses } = readChannels(text, contact.offset, contact.end);
  return phones.length + emails.length + addresses.length > 0;
}

function contactEnd(blocks: readonly Block[], from: number, offset: number, closings: readonly number[]): number {
  const closing = Math.min(...closings.filter((c) => c > offset), Infinity);
  let end = offset;
  for (let i = from; i < blocks.length; i += 1) {
    const block = blocks[i]!;
    const heading = i > from && block.mark && block.mark.family !== 'enumeration' && block.mark.family !== 'arabic';
    if (heading || block.heading > 0 || block.offset >= closing) break;
    end = block.end;
  }
  return Math.min(end, closing);
}
