import type { Profile } from '../model';

/** What the words behind 关于 in the title say about the kind of check that was answered. Tried in order. */
export const TITLE_TOPICS: readonly { readonly profile: Profile; readonly pattern: RegExp }[] = [
  {
    profile: 'environment',
    pattern:
      /(?:生态环境|环境)?保护督[察查]|环保督[察查]|生态环境[^，。]{0,12}(?:督[察查]|警示片|整改)|督察(?:反馈|整改)[^，。]{0,12}(?:问题|任务)|销号/,
  },
  { profile: 'audit', pattern: /审计/ },
  { profile: 'meeting', pattern: /民主生活会|组织生活会/ },
  { profile: 'campaign', pattern: /主题教育|学习教育|教育整顿|专项整治|集中整治|教育实践活动/ },
];

/** A title that answers an inspection is told by its genre, whatever body it comes from (审计局党组关于巡察…). */
export const INSPECTION = /巡察|巡视/;

export const REPORT_GENRES: ReadonlySet<string> = new Set(['报告', '汇报']);
