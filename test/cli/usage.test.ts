import { describe, expect, it } from 'vitest';
import { chooseLocale } from '../../server/src/cli/locale';
import { run } from '../../server/src/cli/run';
import { displayWidth, oneLine, padEnd, truncate, widest } from '../../server/src/cli/width';
import { version } from '../../package.json';
import { rectify } from './harness';

const ZH = { env: { LANG: 'zh_CN.UTF-8' } };

describe('locale', () => {
  it.each([
    [['lint', 'x'], { LANG: 'zh_CN.UTF-8' }, 'zh-cn'],
    [['lint', 'x'], { LC_ALL: 'en_US.UTF-8', LC_MESSAGES: 'zh_CN', LANG: 'zh_CN' }, 'en'],
    [['lint', 'x'], { LC_ALL: '', LC_MESSAGES: 'zh_CN', LANG: 'en_US' }, 'zh-cn'],
    [['lint', 'x'], { LANG: 'C.UTF-8' }, 'en'],
    [['--locale', 'zh-cn', 'lint', 'x'], { LANG: 'en' }, 'zh-cn'],
    [['lint', 'x', '--locale=en'], { LANG: 'zh_CN' }, 'en'],
    [['--locale', 'en', 'lint', '--locale', 'auto'], { LANG: 'zh_CN' }, 'zh-cn'],
    [['lint', '--', '--locale', 'en'], { LANG: 'zh_CN' }, 'zh-cn'],
    [['lint', '--locale'], {}, 'en'],
  ] as const)('of %j under %j is %s', (argv, env, locale) => {
    expect(chooseLocale(argv, env, 'en-US')).toBe(locale);
  });
  it('is that of the system where the environment names none', () => {
    expect(chooseLocale([], {}, 'zh-Hans-CN')).toBe('zh-cn');
  });
});

describe('help', () => {
  it('is shown on demand, in the language asked for', async () => {
    const english = await rectify(['--help']);
    expect(english).toMatchObject({ code: 0, err: '' });
    expect(english.out).toMatch(/^Usage: rectify \[options\] \[command\]\n/);
    const chinese = await rectify(['lint', '--help', '--locale', 'zh-cn']);
    expect(chinese).toMatchObject({ code: 0, err: '' });
    expect(chinese.out).toContain('用法： rectify lint [选项] <path...>');
    expect(chinese.out).toContain('输出格式（可选：text, json；默认：text）');
  });
  it('names nothing in English when it speaks Chinese', async () => {
    for (const command of [[], ['lint'], ['outline']]) {
      const { out } = await rectify([...command, '--help'], ZH);
      // Descriptions start in column 3 or later behind two spaces; each must hold Chinese.
      for (const line of out.split('\n').filter((l) => /^ {2}\S/.test(l))) expect(line).toMatch(/\p{Script=Han}/u);
    }
  });
  it('is shown, as an error, where no command is named', async () => {
    const { code, out, err } = await rectify([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^Usage: rectify/);
  });
  it('shows the version', async () => {
    expect(await rectify(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});

describe('usage errors', () => {
  it.each([
    [['lint'], "error: missing required argument 'path'", '错误：缺少参数“path”'],
    [['lnt', 'x'], "error: unknown command 'lnt'\n(Did you mean lint?)", '错误：未知命令“lnt”\n（是否想用 lint？）'],
    [['lint', '--wat', 'x'], "error: unknown option '--wat'", '错误：未知选项“--wat”'],
    [
      ['lint', 'x', '--rule'],
      "error: option '--rule <id=severity>' argument missing",
      '错误：选项“--rule <id=severity>”缺少值',
    ],
    [
      ['outline', '--format', 'xml', 'x'],
      "error: option '--format <format>' argument 'xml' is invalid. Allowed choices are text, json.",
      '错误：选项“--format <format>”的值“xml”无效。可选：text, json。',
    ],
    [
      ['lint', '--rule', 'nope=off', 'x'],
      "error: option '--rule <id=severity>' argument 'nope=off' is invalid. There is no rule 'nope'.",
      '错误：选项“--rule <id=severity>”的值“nope=off”无效。没有规则“nope”。',
    ],
    [
      ['lint', '--rule', 'nope', 'x'],
      "error: option '--rule <id=severity>' argument 'nope' is invalid. There is no rule 'nope'.",
      '错误：选项“--rule <id=severity>”的值“nope”无效。没有规则“nope”。',
    ],
  ])('%j', async (argv, english, chinese) => {
    const spoken = await rectify(argv);
    expect(spoken).toMatchObject({ code: 2, out: '' });
    expect(spoken.err).toContain(`${english}\n(rectify --help shows commands and options)\n`);
    expect((await rectify(argv, ZH)).err).toContain(`${chinese}\n（用 rectify --help 查看命令和选项）\n`);
  });
});

describe('a crash', () => {
  it('is exit code 3 and says nothing about the text', async () => {
    const errors: string[] = [];
    const code = await run(['lint', '-'], {
      stdin: (async function* () {})(),
      stdout: {
        write: () => {
          throw new RangeError('机密内容');
        },
      },
      stderr: { write: (text) => errors.push(text) },
      env: { LANG: 'en' },
      cwd: () => '/',
    });
    expect(code).toBe(3);
    expect(errors.join('')).toMatch(/rectify: internal error \(RangeError\)\n +at /);
    expect(errors.join('')).not.toContain('机密');
  });
});

describe('width', () => {
  it('counts two columns for a Chinese character and none for a mark', () => {
    expect(displayWidth('整改abc')).toBe(7);
    expect(displayWidth('（一）')).toBe(6);
    expect(displayWidth('e\u0301\u200B𠀀')).toBe(3);
    expect(widest(['整', 'abc', ''])).toBe(3);
  });
  it('pads and cuts by columns', () => {
    expect(padEnd('整改', 6)).toBe('整改  ');
    expect(padEnd('整改', 3)).toBe('整改');
    expect(truncate('整改通报', 8)).toBe('整改通报');
    expect(truncate('整改通报', 7)).toBe('整改通…');
    expect(truncate('整改通报', 6)).toBe('整改…');
  });
  it('puts a text on one line', () => {
    expect(oneLine('\uFEFF 甲\r\n\u3000\u3000乙\t丙 ')).toBe('甲 乙 丙');
  });
});
