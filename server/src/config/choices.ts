import type { Profile, StatusValue } from '../notice/model';
import type { HeadingRole } from '../notice/vocabulary';
import type { PartlyAs, RequiredPart, Severity } from '../rules/rule';

/** What can be chosen, each with what it means; translated like messages. */
export const SEVERITIES: Readonly<Record<Severity | 'off', string>> = {
  error: 'Error: must be put right',
  warning: 'Warning: should be put right',
  info: 'Information: worth a look',
  hint: 'Hint: shown discreetly',
  off: 'Off: not checked',
};

export const KINDS: Readonly<Record<Profile, string>> = {
  'public-notice': 'Notice to the public: contact required, no addressee',
  report: 'Report to the inspection body: addressee required',
  audit: 'Rectification after an audit',
  environment: 'Rectification after an environmental inspection',
  meeting: 'Rectification after a democratic life meeting',
  campaign: 'Rectification in an education campaign or a special action',
};

export const PARTS: Readonly<Record<RequiredPart, string>> = {
  addressee: 'Addressee (主送机关)',
  background: 'Background: who inspected, when, and when the findings were fed back',
  organisation: 'How the rectification was organised',
  overall: 'Overall figures: how many problems are done and how many are open',
  'problem-list': 'The problems, each with its measures and its status',
  'remaining-issues': 'Problems not yet rectified, and why',
  'next-steps': 'Next steps',
  contact: 'Contact for the public',
  signature: 'Signature of the issuing body',
  date: 'Date of the notice',
};

export const ROLES: Readonly<Record<HeadingRole, string>> = {
  organisation: 'Headings of the part on how the rectification was organised',
  overall: 'Headings of the part with the overall figures',
  'problem-list': 'Headings of the list of problems',
  'system-building': 'Headings of the part on rules and institutions',
  accountability: 'Headings of the part on accountability',
  'remaining-issues': 'Headings of the part on problems not yet rectified',
  'next-steps': 'Headings of the part on next steps',
};

export const STATUSES: Readonly<Record<StatusValue, string>> = {
  completed: 'Done',
  'completed-long-term': 'Done, and kept up',
  partly: 'Partly done',
  'in-progress': 'In progress',
  'long-term': 'Long-term work',
  'not-started': 'Not started',
  'n/a': 'Not applicable',
};

export const COUNTS: Readonly<Record<PartlyAs | 'any', string>> = {
  any: 'Any way that makes the totals right',
  completed: 'As done',
  open: 'As open',
  separate: 'By themselves',
};
