import type { Role, StatusValue } from '../../notice/model';

/** What a stretch of the text is; indices into these lists go over the wire, so new ones come last. */
export const TOKEN_TYPES = ['noticeTitle', 'noticeHeading', 'noticeProblem', 'noticeStatus'] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];

/** What it says: of a status its meaning, of a heading its role. */
export const TOKEN_MODIFIERS = [
  'completed',
  'keptUp',
  'partly',
  'inProgress',
  'longTerm',
  'notStarted',
  'notApplicable',
  'unknown',
  'organisation',
  'overall',
  'problemList',
  'group',
  'systemBuilding',
  'accountability',
  'remainingIssues',
  'nextSteps',
  'contact',
  'item',
] as const;
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

export const STATUS_MODIFIERS: Readonly<Record<StatusValue | 'unknown', readonly TokenModifier[]>> = {
  completed: ['completed'],
  'completed-long-term': ['completed', 'keptUp'],
  partly: ['partly'],
  'in-progress': ['inProgress'],
  'long-term': ['longTerm'],
  'not-started': ['notStarted'],
  'n/a': ['notApplicable'],
  unknown: ['unknown'],
};

const ROLES: Readonly<Partial<Record<Role, TokenModifier>>> = {
  organisation: 'organisation',
  overall: 'overall',
  'problem-list-parent': 'problemList',
  'problem-list': 'problemList',
  group: 'group',
  subgroup: 'group',
  'system-building': 'systemBuilding',
  accountability: 'accountability',
  'remaining-issues': 'remainingIssues',
  'next-steps': 'nextSteps',
  contact: 'contact',
};

export function roleModifiers(role: Role): readonly TokenModifier[] {
  const modifier = ROLES[role] ?? (role.endsWith('-item') ? 'item' : undefined);
  return modifier ? [modifier] : [];
}

export const typeIndex = (type: TokenType): number => TOKEN_TYPES.indexOf(type);

export function modifierBits(modifiers: readonly TokenModifier[]): number {
  return modifiers.reduce((bits, modifier) => bits | (1 << TOKEN_MODIFIERS.indexOf(modifier)), 0);
}
