/**
 * Words that only the day of writing makes clear, by their last character and what stands before it. 10日前 and 临近日
 * hold some of them by chance. 近期 is left out: it mostly stands for “soon”.
 */
export const RELATIVE_TIMES: readonly (readonly [last: string, before: RegExp])[] = [
  ['年', /[今去明]$/],
  ['月', /(?<![成基标样])本$|(?<!以)[上下]个?$/],
  ['周', /(?<!以)[上下]$|(?<![成基标样])本$/],
  ['天', /[昨前今]$/],
  ['日', /[昨今]$|(?<![最临附邻接靠将])近$/],
  ['前', /不久$|(?<=[，,。；;：:、\s])日$/],
  ['久', /前不$/],
];

/** 上周期, 今日头条, 前天气: other words. */
export const NOT_RELATIVE = /^(?:期|边|围|转|头条|常|出|气|然|前)/;

/** What happens every month or year makes 本月 and 去年 clear. */
export const RECURRING = /每(?:年|月|周|季|半年|学期|学年|天|日|逢)|逐[年月]|按[年月季]|历年|往年|定期/;

/** What ends by itself: 报名截止6月30日 is right. */
export const ENDING_BY_ITSELF =
  /(?:报名|申报|申请|受理|登记|征集|投稿|提交|缴费|投标|竞价|公示|报送|招聘|招募|征求意见|服务|时间|日期|期限|数据|统计)$/;

/** Verbs that tell that something was done, not what was found. */
export const DONE =
  /进行了|开展了|召开了?|举办了?|印发了?|制定了?|修订了?|出台了?|完成了?|组织了?|建立了?|成立了?|下发了?|约谈了?|处理了?|培训了?|聘请了?|新增了?|配备了?|整改|已经?|对[^，。；]{2,30}(?:进行|开展|予以)/;

/** What tells of the time before or of a span: 2019年以来, 2022年至, 2021年度. */
export const BACKGROUND_TIME = /^(?:份?(?:以来|以前|之前|前|起|至|到|—|-|～|~|－|度|的|间|发生|期间|出现|印发的))/;
