import type { Rule } from '../rule';
import { Words } from '../words';
import { numbersLike } from './long-numbers';

const CARD = /(?<!\d)[2-9]\d{3}[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}(?:[ -]?\d{1,3})?(?!\d)/g;
/** The word for an account, near before the number. */
const ACCOUNT =
  /(?:卡号|[账帐]号|[账帐]户|银行卡|储蓄卡|工资卡|社保卡|信用卡|存折|一卡通|打入|转入|汇入|收款|卡)[^\d。；\n]{0,16}$/;
/** Accounts of public bodies. */
const PUBLIC = /(?:廉政|财政|国库|专户|对公|单位|基本存款|非税|集中支付)[^\d。；\n]{0,16}$/;

/** Cards of the national network, which persons have. */
const PERSONAL = '62';

export const privacyBankCard: Rule = {
  id: 'privacy-bank-card',
  title: 'Bank card number',
  group: 'privacy',
  severity: 'error',
  authority: '实务',
  source: '《中国共产党党务公开条例（试行）》第十五条：公开须经审核；个人信息在审核时隐去',
  summary: 'No bank card or account number of a person stands in the text.',
  profiles: 'all',
  check(notice, report) {
    const words = Words.of(notice);
    for (const { from, to, digits, before } of numbersLike(notice, CARD)) {
      if (digits.length > 19 || !ACCOUNT.test(before) || !isLuhn(digits)) continue;
      if (PUBLIC.test(before) && !digits.startsWith(PERSONAL)) continue;
      report({
        ...words.raw(from, to),
        message: { text: 'This is a valid bank card number: take it out, or leave its last four digits only.' },
      });
    }
  },
};

/** The check digit of payment cards. */
function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, c, i) => {
    const digit = Number(c) * (i % 2 === 0 ? 1 : 2);
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return sum % 10 === 0;
}
