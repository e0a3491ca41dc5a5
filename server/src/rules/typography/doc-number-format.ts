import type { Edit, Rule } from '../rule';
import { isCjk } from '../../notice/characters';
import { Positions, unitsOf } from '../positions';
import { Ground } from './ground';

const NUMBER =
  /([[(（【〔［])\s?([12１２][\d０-９]{3})\s?([\])）】〕］])\s?(第?)\s?([\d０-９]{1,5})\s?号(?![楼院门栋室线])/y;
const OPENING = unitsOf('[(（【〔［');
/** What stands before the year; 国务院令第711号 and 公告第8号 count with 第, and have no 〔〕. */
const OFFICE = /[\u4e00-\u9fff](?<![令告])/;

export const docNumberFormat: Rule = {
  id: 'doc-number-format',
  title: 'Form of a document number',
  group: 'typography',
  severity: 'warning',
  authority: '国标',
  source: 'GB/T 9704-2012 7.2.5：发文字号年份用六角括号“〔〕”括入，序号前不加“第”',
  summary: 'A document number has its year in 〔〕 and no 第.',
  profiles: 'all',
  fixes: true,
  check(notice, report) {
    const ground = Ground.of(notice);
    const { text } = ground;
    for (const at of Positions.of(notice).atAny(OPENING)) {
      // Most brackets have words in them.
      if (isCjk(text.charCodeAt(at + 1))) continue;
      NUMBER.lastIndex = at;
      const found = NUMBER.exec(text);
      if (!found) continue;
      const [all, open = '', year = '', close = '', ordinal = '', number = ''] = found;
      const from = found.index;
      if ((open === '〔' && close === '〕' && !ordinal) || ground.quoted(from)) continue;
      if (!OFFICE.test(text.charAt(from - 1))) continue;
      const edits: Edit[] = [];
      const closeAt = from + all.indexOf(close, 1);
      if (open !== '〔') edits.push(ground.edit(from, from + 1, '〔'));
      if (close !== '〕') edits.push(ground.edit(closeAt, closeAt + 1, '〕'));
      if (ordinal) {
        const at = from + all.indexOf(ordinal);
        edits.push(ground.edit(at, at + 1, ''));
      }
      report({
        ...ground.spot(from, from + all.length),
        message: { text: 'A document number is written {form}.', args: { form: `〔${year}〕${number}号` } },
        fix: edits,
      });
    }
  },
};
