/** Dates for the blanks of an expanded snippet, rising, and all before the date of signature that expandSnippet gives. */
const DATES = ['3月6日', '5月10日', '7月9日', '9月12日', '10月15日', '11月20日', '12月25日'];

/** Fills the ×× blanks of an expanded snippet with invented matter, so that it can be read as a finished notice. */
export function fillBlanks(text: string): string {
  let used = 0;
  const nextDate = (): string => DATES[Math.min(used++, DATES.length - 1)]!;
  return text
    .replaceAll('××@××.××', 'office@qinghe.example')
    .replaceAll('0×××-×××××××', '0999-5550100')
    .replaceAll('邮政编码：××××××', '邮政编码：899000')
    .replaceAll('××审报〔××××〕××号', '青审报〔2024〕12号')
    .replaceAll('日至××××年×月×日（', '日至2025年1月17日（')
    .replace(/(?:××××年)?×月×日/g, (blank) => (blank.startsWith('×月') ? nextDate() : `2024年${nextDate()}`))
    .replaceAll('时限：××××年×月底前', '时限：2024年12月底前')
    .replaceAll('××××年×月底前', '2025年6月底前')
    .replaceAll('××××年度', '2023年度')
    .replace(/×+(?=[次条項项个件人期处]|万元|人次)/g, '12')
    .replace(/×+(?=号)/g, '8')
    .replace(/×+/g, '青禾');
}
