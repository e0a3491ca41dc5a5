import { problemsInFile, problemsInText, UnreadableList } from '../../convert/problem-list/index';
import type { Failure, ProblemList } from '../../convert/problem-list/index';
import { t } from '../messages';
import { compose } from './compose';
import { readDates } from './dates';
import type { DateFault } from './dates';
import { plainText, snippetText } from './pieces';
import type { NoticeRequest, RequestedProblem } from './request';

export { readNoticeRequest } from './request';
export type { NoticeRequest } from './request';

/** Answers with the text of a new notice; what becomes of it is the client's affair. */
export const NEW_NOTICE_COMMAND = 'rectificationNotice.newNotice';
/** Answers with the problems that a text or a file names. */
export const READ_PROBLEMS_COMMAND = 'rectificationNotice.readProblems';

/** What `NEW_NOTICE_COMMAND` answers. Lines end in `\n`. */
export interface NewNotice {
  readonly languageId: 'rectification-notice';
  readonly text: string;
  /** The same with tab stops. */
  readonly snippet: string;
  readonly problems: number;
  /** What could not be read, by the name of the argument, in the writer's language; it stands in the text as it was. */
  readonly faults: Readonly<Partial<Record<'inspection' | 'feedback', string>>>;
}

/** @param contact the lines of the contact as configured */
export function newNotice(request: NoticeRequest, contact?: readonly string[]): NewNotice {
  const problems = problemsOf(request.problems);
  const pieces = compose(request, problems, contact);
  return {
    languageId: 'rectification-notice',
    text: `${plainText(pieces)}\n`,
    snippet: `${snippetText(pieces)}\n`,
    problems: problems.filter(({ kind }) => kind === 'problem').length,
    faults: faultsOf(request),
  };
}

/** Lines that are no problems are left to `READ_PROBLEMS_COMMAND` to show. */
function problemsOf(given: NoticeRequest['problems'] = []): RequestedProblem[] {
  if (typeof given !== 'string')
    return given.map(({ kind, text }) => ({ kind, text: text.replace(/\s+/g, ' ').trim() }));
  return problemsInText(given).items.flatMap(({ kind, text }) => (kind === 'other' ? [] : [{ kind, text }]));
}

function faultsOf({ inspection, feedback }: NoticeRequest): NewNotice['faults'] {
  const period = inspection === undefined ? null : readDates(inspection, 2);
  const day = feedback === undefined ? null : readDates(feedback, 1);
  const early = period && day && 'last' in period && 'last' in day && day.last < period.last;
  return {
    ...(period && 'fault' in period && { inspection: t(PERIOD_FAULTS[period.fault]) }),
    ...(day && 'fault' in day && { feedback: t(DAY_FAULTS[day.fault]) }),
    ...(early && { feedback: t('The feedback comes before the end of the inspection.') }),
  };
}

const PERIOD_FAULTS: Readonly<Record<DateFault, string>> = {
  unread: 'Write both days with the year, such as 2025.3.10—2025.5.16.',
  'no-such-day': 'There is no such day.',
  order: 'The inspection ends before it begins.',
};
const DAY_FAULTS: Readonly<Record<DateFault, string>> = {
  unread: 'Write the day with its year, such as 2025-6-20.',
  'no-such-day': 'There is no such day.',
  order: 'There is no such day.',
};

/** What `READ_PROBLEMS_COMMAND` answers. */
export interface ReadProblems extends ProblemList {
  readonly problems: number;
  /** Why the file could not be read, in the writer's language; then there are no items. */
  readonly failure?: string;
}

/** `{ text }`, or `{ name, base64 }`: the bytes of a file and what it is called. */
export type ProblemSource = { readonly text: string } | { readonly name: string; readonly base64: string };

/** The argument of `READ_PROBLEMS_COMMAND`, or null where it is none. */
export function readProblemSource([first]: readonly unknown[] = []): ProblemSource | null {
  const { text, name, base64 } = (first ?? {}) as Record<string, unknown>;
  if (typeof text === 'string') return { text };
  return typeof name === 'string' && typeof base64 === 'string' ? { name, base64 } : null;
}

export function readProblems(source: ProblemSource): ReadProblems {
  try {
    const list = 'text' in source ? problemsInText(source.text) : problemsInFile(source.name, bytesOf(source.base64));
    return { ...list, problems: list.items.filter(({ kind }) => kind === 'problem').length };
  } catch (error) {
    if (!(error instanceof UnreadableList)) throw error;
    return { items: [], unused: [], problems: 0, failure: t(FAILURES[error.failure]) };
  }
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  } catch {
    throw new UnreadableList('damaged');
  }
}

const FAILURES: Readonly<Record<Failure, string>> = {
  binary: 'This is no text, no Word document and no Excel workbook.',
  damaged: 'The file is damaged, or it is no Word document and no Excel workbook.',
  legacy: 'This is a file of an old format (.doc, .xls, .wps, .et): save it as .docx or .xlsx first.',
  encoding: 'The text is neither UTF-8 nor GB18030.',
  'too-large': 'The file is too large for a list of problems.',
};
