import { fold } from '../../notice/view';
import type { Notice } from '../../notice/model';
import type { Rule } from '../rule';

/** What a body is, by the end of its name. 委员会 and 党委 are the same committee, 党组 is another body. */
const KINDS: readonly (readonly [kind: string, ending: RegExp])[] = [
  ['党组', /党组$/],
  ['工委', /(?:党?工委|工作委员会)$/],
  ['纪委', /(?:纪律检查委员会|纪委)$/],
  ['支部', /(?:党?总?支部委员会|党?总支部?|党?支部)$/],
  ['党委', /(?:党委|委员会|委)$/],
];

export const signatureTitleMismatch: Rule = {
  id: 'signature-title-mismatch',
  title: 'Signature and title differ',
  group: 'structure',
  severity: 'warning',
  authority: '条例',
  source: '《党政机关公文处理工作条例》第九条：发文机关署名与标题中的发文机关一致',
  summary: 'The body that signs is the body that the title names.',
  profiles: 'all',
  check(notice, report) {
    const { title, signature } = notice;
    if (!title?.organ || !signature) return;
    const inTitle = bodies(title.organ);
    const signing = bodies(simplified(notice, signature.text));
    if (signing.length === 0 || signing.every((own) => inTitle.some((other) => isSame(own, other)))) return;
    // Bodies of a joint notice that cannot be told apart are compared as one.
    if (isSame(squeeze(signing.join('')), squeeze(inTitle.join('')))) return;
    report({
      offset: signature.offset,
      endOffset: signature.endOffset,
      message: {
        text: 'The signature “{own}” is not the body in the title, “{organ}”: use the same name in both places.',
        args: { own: signature.text, organ: title.organ },
      },
      related: [
        {
          offset: title.offset,
          endOffset: title.endOffset,
          message: { text: 'The title names another body.' },
        },
      ],
    });
  },
};

function simplified(notice: Notice, text: string): string {
  return notice.traditional ? fold(text).text : text;
}

function squeeze(name: string): string {
  return name.replace(/中国共产党|中共|[\s\u3000、，（）()·]/g, '');
}

/** The names in a title or signature, without 中共. */
function bodies(text: string): string[] {
  return text
    .split(/[\s\u3000、]+|(?=中共)/)
    .map(squeeze)
    .filter((name) => name.length > 1);
}

/** The full name or a short form of the same body, or an office of it (…党组巡察整改工作领导小组). */
function isSame(a: string, b: string): boolean {
  // 办公室 or a section of the body signs for itself, a group of it for the body.
  if (a.startsWith(b)) return !OFFICE.test(a.slice(b.length)) && !PARTY.test(a.slice(b.length));
  // 区政府办公室 in the title and 区政府 below are two, too.
  if (b.startsWith(a) && OFFICE.test(b.slice(a.length))) return false;
  const own = kindOf(a);
  const other = kindOf(b);
  return own.kind === other.kind && (shortens(own.name, other.name) || shortens(other.name, own.name));
}

const OFFICE = /^(?:办公室|综合(?:科|处|股)|[\u4e00-\u9fff]{1,6}[科股处室])$/;

/** 某局 in the title and 某局党组 below are two bodies. */
const PARTY = /^(?:党组|党委|党工委|委员会|党总支|党支部|总支部委员会|支部委员会)$/;

function kindOf(name: string): { readonly kind: string; readonly name: string } {
  for (const [kind, ending] of KINDS) {
    const match = ending.exec(name);
    if (match) return { kind, name: name.slice(0, match.index) };
  }
  return { kind: '', name };
}

/** 教体局 shortens 教育体育局, 区教育局 shortens 雨湖区教育局: its characters in order. */
function shortens(short: string, full: string): boolean {
  let at = -1;
  // 市第二人民医院 without its number is another hospital.
  if (numbersIn(short) !== numbersIn(full)) return false;
  return [...short].every((c) => (at = full.indexOf(c, at + 1)) >= 0);
}

function numbersIn(name: string): string {
  return name.replace(/[^一二三四五六七八九十\d]/g, '');
}
