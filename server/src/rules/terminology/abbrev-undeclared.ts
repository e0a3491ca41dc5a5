import type { Rule } from '../rule';
import { Words } from '../words';
import { organsOf } from './organ';

export const abbrevUndeclared: Rule = {
  id: 'abbrev-undeclared',
  title: 'Short name not introduced',
  group: 'terminology',
  severity: 'hint',
  off: true,
  authority: '实务',
  source: '《党政机关公文处理工作条例》第九条许可规范化简称；首次出现时注明“以下简称”为通行做法',
  summary: 'A short name of the issuing body is introduced with 以下简称 where it first stands.',
  profiles: 'all',
  check(notice, report, { ownNames }) {
    const [organ] = organsOf(notice);
    if (!organ || organ.places.length === 0 || organ.work.length < 2 || organ.work.startsWith('委')) return;
    const words = Words.of(notice);
    if (/(?:以下|下同)?(?:简称|下称)/.test(words.text)) return;
    const title = notice.title ? words.at(notice.title).to : 0;
    const level = organ.places.at(-1)?.at(-1) ?? '';
    const short = level + organ.work;
    if (ownNames.includes(short)) return;
    let at = words.text.indexOf(short, title);
    // 青禾区教育局 ends like 区教育局.
    while (at >= 0 && words.text.slice(0, at + short.length).endsWith(organ.core))
      at = words.text.indexOf(short, at + 1);
    if (at < 0) return;
    const full = words.text.indexOf(organ.core, title);
    const place = full >= 0 && full < at ? full + organ.core.length : -1;
    const offset = place < 0 ? -1 : words.raw(place, place).offset;
    report({
      ...words.raw(at, at + short.length),
      message: {
        text: '“{short}” is not introduced: write （以下简称“{short}”） behind the full name where it first stands.',
        args: { short },
      },
      suggestions:
        offset < 0
          ? []
          : [
              {
                title: { text: 'Introduce the short name' },
                edits: [{ range: [offset, offset], text: `（以下简称“${short}”）` }],
              },
            ],
    });
  },
};
