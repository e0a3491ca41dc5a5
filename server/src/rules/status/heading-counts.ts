import type { Notice, Section, Span } from '../../notice/model';
import { Words } from '../words';
import { numberOf } from './totals';

/** The number of problems that a group's heading gives, and how many stand below it. */
export interface HeadingCount {
  readonly section: Section;
  /** （6个问题） without its brackets. Raw. */
  readonly claim: Span;
  readonly listed: number;
}

/** 落实管党治院责任方面（6个问题）, 已完成整改的问题（8项）. */
const COUNT = /[（(]共?计?((\d{1,3}|[一二两三四五六七八九十]{1,3})[个项条](?:具体|反馈)?(?:问题|事项|任务)?)[）)]$/;
const HOLDERS: ReadonlySet<Section['role']> = new Set(['group', 'subgroup', 'problem-list']);

/** The headings whose number is not that of the problems below them. */
export function wrongHeadings(notice: Notice): HeadingCount[] {
  const words = Words.of(notice);
  const found: HeadingCount[] = [];
  for (const section of notice.sections) {
    if (section.heading === null || !HOLDERS.has(section.role)) continue;
    const { from, to } = words.at({ offset: section.offset, endOffset: section.headingEnd });
    const heading = words.plain.slice(from, to).trimEnd();
    const match = COUNT.exec(heading.replace(/[。：:]$/, ''));
    if (!match) continue;
    const listed = notice.problems.filter((p) => p.offset >= section.headingEnd && p.offset < section.endOffset).length;
    const groups = notice.sections.filter(
      ({ role, offset, level }) =>
        offset > section.offset && offset < section.endOffset && level === section.level + 1 && HOLDERS.has(role),
    ).length;
    const count = numberOf(match[2]!);
    if (listed === 0 || count === listed || count === groups) continue;
    const at = from + match.index + match[0].indexOf(match[1]!);
    found.push({ section, claim: words.raw(at, at + match[1]!.length), listed });
  }
  return found;
}
