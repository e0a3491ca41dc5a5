import { placesOf } from '../features/lines';
import { profileName, profileReason, roleName, statusName } from '../features/messages';
import type { Notice, Problem, Section } from '../notice/model';
import type { Paint } from './paint';
import { t } from '../lint/render';
import { oneLine, padEnd, truncate, widest } from './width';
import { progressOf, progressStyle, progressWords, type Progress } from './words';

export interface TextOptions {
  readonly paint: Paint;
  /** Columns of the terminal; absent where the output goes to a file or a pipe, which nothing need fit. */
  readonly columns?: number | undefined;
}

interface Row {
  readonly offset: number;
  readonly progress?: Progress;
  readonly status: string;
  readonly depth: number;
  readonly text: string;
}

/** The outline for people: title and kind, then the tree with line numbers and statuses in front, then the sums. */
export function outlineText(notice: Notice, options: TextOptions): string {
  const rows = [...sectionRows(notice), ...problemRows(notice)].sort((a, b) => a.offset - b.offset);
  const tree = layOut(rows, notice.text, options);
  return [...head(notice, options.paint), '', ...tree, ...(tree.length > 0 ? [''] : []), ...sums(notice), ''].join(
    '\n',
  );
}

function head({ title, profile }: Notice, paint: Paint): string[] {
  return [
    paint('bold', title ? oneLine(title.joined) : t('(no title)')),
    t('Kind: {profile} ({reason})', {
      profile: profileName(profile.value),
      reason: profileReason(profile),
    }),
  ];
}

/** Numbered paragraphs below a part say nothing about the structure of the notice: the JSON has them. */
const isShown = (section: Section) => !section.role.endsWith('-item');

function sectionRows(notice: Notice): Row[] {
  return notice.sections.filter(isShown).map((section) => ({
    offset: section.offset,
    status: '',
    depth: depthOf(notice, section.parent),
    text: section.heading === null ? excerpt(notice, section) : oneLine(section.heading),
  }));
}

function excerpt({ text }: Notice, { role, offset, endOffset }: Section): string {
  const start = oneLine(text.slice(offset, Math.min(endOffset, offset + 80))).replace(/[：:]$/, '');
  return t('{part}: {start}', { part: roleName(role), start: truncate(start, 40) });
}

function problemRows(notice: Notice): Row[] {
  const status = ({ status }: Problem) => {
    if (!status) return statusName('none');
    return status.value ? statusName(status.value) : truncate(oneLine(status.text), 20);
  };
  return notice.problems.map((problem) => ({
    offset: problem.offset,
    progress: progressOf(problem),
    status: status(problem) + (problem.shared ? t(' (shared)') : ''),
    depth: depthOf(notice, problem.section),
    text: oneLine(`${problem.label} ${problem.title}`),
  }));
}

/** How many shown sections hold what stands directly below section `index`. */
function depthOf({ sections }: Notice, index: number): number {
  let depth = 0;
  for (let section = sections[index]; section; section = sections[section.parent]) if (isShown(section)) depth += 1;
  return depth;
}

function layOut(rows: readonly Row[], text: string, { paint, columns }: TextOptions): string[] {
  const place = placesOf(text);
  const lines = rows.map((row) => String(place(row.offset).line));
  const lineWidth = widest(lines);
  const statusWidth = widest(rows.map((row) => row.status));
  return rows.map((row, i) => {
    const mark = `${row.progress ?? ' '} ${padEnd(row.status, statusWidth)}`;
    const indent = '  '.repeat(row.depth);
    const before = lineWidth + 2 + 2 + statusWidth + 2 + indent.length;
    const fitted = columns === undefined ? row.text : truncate(row.text, Math.max(20, columns - before));
    const marked = row.progress ? paint(progressStyle[row.progress], mark) : mark;
    return `${paint('dim', lines[i]!.padStart(lineWidth))}  ${marked}  ${indent}${fitted}`;
  });
}

function sums({ problems }: Notice): string[] {
  if (problems.length === 0) return [t('No problems found.')];
  const words = progressWords();
  const counts = (['✓', '…', '○', '?', '-'] as const)
    .map((mark) => ({ mark, count: problems.filter((p) => progressOf(p) === mark).length }))
    .filter(({ count }) => count > 0)
    .map(({ mark, count }) => `${mark} ${words[mark]} ${count}`);
  const bare = problems.filter((problem) => !problem.measures).length;
  return [
    `${t('Problems: {count}', { count: problems.length })}  ${counts.join('  ')}`,
    ...(bare > 0 ? [t('Without measures: {count}', { count: bare })] : []),
  ];
}
