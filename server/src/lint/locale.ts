import * as l10n from '@vscode/l10n';
import zhCn from '../../../l10n/bundle.l10n.zh-cn.json';

export type Locale = 'zh-cn' | 'en';

/** The nearest language we have for a tag such as `zh_CN.UTF-8`, `zh-Hans` or `en-US`; English where there is none. */
export function nearestLocale(tag: string | undefined): Locale {
  return /^zh/i.test(tag ?? '') ? 'zh-cn' : 'en';
}

/** Sets the language of `render` for the whole process: @vscode/l10n keeps one bundle. */
export function useLocale(locale: Locale): void {
  l10n.config({ contents: locale === 'zh-cn' ? zhCn : {} });
}
