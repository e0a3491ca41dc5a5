import type { Random } from '../../notice/random';

const READINGS = ['(jù)', '(shí)', '(guān)', '(zé)', '(lǐ)', '(jiàn)'];
const NARROW: Readonly<Record<string, string>> = { '，': ',', '；': ';', '：': ':', '（': '(', '）': ')' };
const HEADS = ['当前位置：首页 > 通知公告 > 正文', '来源：青禾区委巡察办 发布时间：2025-07-08 16:17:19', '长者助手'];
const FEET = ['【打印本页】 【关闭窗口】', '上一篇：没有了', '扫一扫在手机打开当前页'];

/** What a page made of a notice: its furniture above and below, its indents, narrow marks, lines run together, readings. */
export function webCopy(original: string, random: Random): string {
  const maybe = (change: (text: string) => string) => (text: string) => (random.below(2) === 0 ? text : change(text));
  const isTraditional = original.includes('問') || original.includes('報');
  return [
    maybe((text) => text.replace(/[，；：（）]/g, (mark) => NARROW[mark]!)),
    // A reader of simplified characters gets no readings.
    maybe((text) => (isTraditional ? text.replace(/[問題報進關實認責]/g, (c) => c + random.of(READINGS)) : text)),
    maybe((text) => text.trim().replace(/[\s\u3000]*\n[\s\u3000]*/g, ' ')),
    maybe((text) => text.replace(/^(?=.)/gm, '          ')),
    maybe((text) => text.replace(/(?=\r?\n)/g, () => random.of(['', '', ' ', '\u3000']))),
    maybe((text) => `${random.of(HEADS)}\n${text}`),
    maybe((text) => `${text.trimEnd()}\n${random.of(FEET)}\n`),
  ].reduce((text, change) => change(text), original);
}
