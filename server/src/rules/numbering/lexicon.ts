/** After a bare numeral these show that something is counted: 三年来, 四套班子, 三会一课. Not a lost 是 (二加强…). */
export const COUNTED = [
  '[年月日号个名项次类方期季度份天周旬时条家位人届阶步小中校院部门科局区镇县乡村队台辆间座块笔张件宗例亩元万千百十种套]',
  '[务公资农风同双馆站议不好者册篇场句段倍代股权重要则来、是]',
  '级|等|点|里|所|起',
  '大(?!力|幅)|组(?!织|建|成)|会(?!同|商)|把(?=手|火|锁|尺)|学(?!习)|分(?!类|级|别|批|解|层|片|步)|处(?!理|置)|批(?!评|准)|轮(?!岗|训)',
  '委(?!托|派)|层(?!层)|线(?!上|下)|支(?!持|部)|责(?!令|成)|防(?!止|范)|保(?!障|持|证|护)|稳(?!步|妥)|成(?!立|功)|本(?!着)|包(?!括)|严三|进三',
].join('|');

/** Other ways to open an item. Where the text uses one, a single 一是 may have its counterpart. */
export const OTHER_OPENERS =
  '其二|其次|二要|二则|二来|二者|二、|第二|另一方面|（二）|\\(二\\)|2[.．、]|（2）|\\(2\\)|②';

/** Ways to open the first item other than 一是. */
export const FIRST_OPENERS = '首先|第一|一方面|其一|一要|一则|一来|一、|（一）|\\(一\\)|1[.．、]|（1）|\\(1\\)|①';

/** How the title of a problem begins and ends: titles of one list should be alike. */
export const TITLE_LEADS = ['关于', '针对', '对于', '围绕', '聚焦'] as const;
