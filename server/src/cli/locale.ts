import { nearestLocale, type Locale } from '../lint/locale';
import type { Io } from './io';

export const LOCALES = ['auto', 'zh-cn', 'en'];

/**
 * The language to speak. Looks at the arguments itself because help, descriptions and usage errors need it before
 * commander has parsed anything.
 * @param system what the system says where the environment names no language, as on Windows
 */
export function chooseLocale(argv: readonly string[], env: Io['env'], system = systemLocale()): Locale {
  const asked = askedLocale(argv);
  if (asked !== undefined && asked !== 'auto') return nearestLocale(asked);
  // An empty variable counts as unset (POSIX).
  return nearestLocale(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || system);
}

function askedLocale(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  let asked: string | undefined;
  options.forEach((arg, i) => {
    if (arg === '--locale') asked = options[i + 1];
    else if (arg.startsWith('--locale=')) asked = arg.slice('--locale='.length);
  });
  return asked;
}

function systemLocale(): string {
  return Intl.DateTimeFormat().resolvedOptions().locale;
}
