import { toNumeral } from '../../notice/lexicon/numerals';
import { CHAPTERS } from '../../rules/templates';
import { readDates } from './dates';
import { KINDS } from './kinds';
import type { Chapter, Kind } from './kinds';
import { fullSender, senderOf, shortOf } from './names';
import { piecesOf } from './pieces';
import type { Known, Piece, Stop } from './pieces';
import type { NoticeRequest, RequestedProblem } from './request';

const DATE = '××××年×月×日';
const EMPTY: readonly RequestedProblem[] = [{ kind: 'problem', text: '' }];

/** All of a notice, paragraph by paragraph, with a blank line between them. @param contact its lines, where they are known */
export function compose(
  request: NoticeRequest,
  problems: readonly RequestedProblem[],
  contact: readonly string[] = [],
): Piece[] {
  const kind = KINDS[request.profile ?? 'public-notice'];
  const write = new Writer(kind, request);
  const issuer = write.issuer();
  const paragraphs: Piece[][] = [
    write.from(kind.title, 'title', { 1: issuer, 2: request.inspector }),
    ...(kind.addressee ? [write.from(kind.addressee, 'addressee', { 1: addressee(request) })] : []),
    write.background(),
    ...kind.chapters.flatMap((chapter, i) => [
      [write.said(`${toNumeral(i + 1)}、${titleOf(chapter, kind)}`)],
      ...(chapter === 'problem-list' ? write.problems(problems) : write.chapter(chapter, problems)),
    ]),
    ...(kind.addressee === undefined && contact.length > 0
      ? contact.map((line) => [line])
      : kind.closing.map((line) => write.from(line, 'closing'))),
    [issuer],
    [dateOf(request.today)],
  ];
  return paragraphs.flatMap((paragraph, i) => (i === 0 ? paragraph : ['\n\n', ...paragraph]));
}

class Writer {
  constructor(
    private readonly kind: Kind,
    private readonly request: NoticeRequest,
  ) {}

  issuer(): string | Stop {
    return this.request.issuer ?? { stop: 'issuer', blank: /^\$\{1:([^}]*)/.exec(this.kind.title)?.[1] ?? '××' };
  }

  from(template: string, scope: string, known: Known = {}): Piece[] {
    return piecesOf(this.said(template), scope, known);
  }

  background(): Piece[] {
    const { inspector, issuer, inspection, feedback } = this.request;
    const period = datesOr(inspection, 2);
    const day = datesOr(feedback, 1);
    // Known dates take the place of both ends and of what joins them.
    const template = period
      ? this.kind.background.replace(/\$\{2:[^}]*\}至\$\{3:[^}]*\}/, '${2:}')
      : this.kind.background;
    return this.from(template, 'background', {
      1: senderOf(inspector),
      2: period,
      4: inspector,
      5: shortOf(issuer),
      7: day,
    });
  }

  chapter(chapter: Chapter, problems: readonly RequestedProblem[]): Piece[][] {
    const total = problems.filter(({ kind, text }) => kind === 'problem' && text !== '').length;
    const known: Known = chapter === 'overall' && total > 0 ? { 2: String(total) } : {};
    return (CHAPTERS[chapter]?.paragraphs ?? []).map((line) => this.from(line, chapter, known));
  }

  problems(list: readonly RequestedProblem[]): Piece[][] {
    let groups = 0;
    let problems = 0;
    return (list.some(({ kind }) => kind === 'problem') ? list : [...list, ...EMPTY]).flatMap(({ kind, text }) => {
      if (kind === 'group') return [[`（${toNumeral((groups += 1))}）${text}`]];
      problems += 1;
      const scope = `problem${problems}`;
      const heading = `${this.kind.label}${problems}：`;
      return [
        text === '' ? [heading, { stop: scope, blank: '××××' }, '。'] : [heading, `${text}。`],
        ...this.kind.lines.map((line, i) => piecesOf(line, `${scope}.${i}`)),
      ];
    });
  }

  /** A template in the words of this kind of notice. */
  said(template: string): string {
    const visited = this.request.inspector?.includes('巡视') ? template.replaceAll('巡察', '巡视') : template;
    return this.kind.words.reduce((text, [from, to]) => text.replaceAll(from, to), visited);
  }
}

function titleOf(chapter: Chapter, { list }: Kind): string {
  return (chapter === 'problem-list' ? list : undefined) ?? CHAPTERS[chapter]?.title ?? '';
}

/** The office that sent the inspection, where its name says which that is; auditors themselves. */
function addressee({ profile, inspector, issuer }: NoticeRequest): string | undefined {
  if (profile === 'audit') return inspector;
  return profile === 'report' ? fullSender(senderOf(inspector), issuer) : undefined;
}

function datesOr(written: string | undefined, count: 1 | 2): string | undefined {
  if (written === undefined) return undefined;
  const read = readDates(written, count);
  // What we cannot read the writer still meant.
  return 'text' in read ? read.text : written;
}

/** The day may be another one: today is offered, not taken. */
function dateOf(today: string | undefined): Stop {
  const read = today === undefined ? null : readDates(today, 1);
  return { stop: 'date', blank: DATE, ...(read && 'text' in read && { choices: [DATE, read.text] }) };
}
