import { RULES } from '../rules/index';
import type { Rule } from '../rules/rule';
import { COUNTS, KINDS, PARTS, ROLES, SEVERITIES, STATUSES } from './choices';
import type { Choice, Field, Fields, Shape } from './shape';

const TEXT: Shape = { kind: 'text' };
const texts = (): Shape => ({ kind: 'list', of: TEXT });
const oneOrMore = (of: Shape): Shape => ({ kind: 'list', of, single: true });
const choice = (values: Readonly<Record<string, string>>): Choice => ({ kind: 'choice', values });

/** Options that exist where a rule does not hold for every kind of notice. */
const profilesOption: Field = {
  shape: { kind: 'list', of: choice(KINDS) },
  description: 'The kinds of notice in which the rule holds.',
};

export function optionsOf({ profiles, options = {} }: Rule): Fields | null {
  const own = Object.entries(options).map(([name, option]): [string, Field] => {
    const { minimum, maximum, description } = option;
    return [name, { shape: { kind: 'number', minimum, maximum }, description, default: option.default }];
  });
  const fields = { ...Object.fromEntries(own), ...(profiles === 'all' ? {} : { profiles: profilesOption }) };
  return Object.keys(fields).length > 0 ? { kind: 'fields', names: 'option', fields } : null;
}

const rules = (): Fields => ({
  kind: 'fields',
  names: 'rule',
  fields: Object.fromEntries(
    RULES.map((rule): [string, Field] => [
      rule.id,
      {
        shape: { kind: 'rule', severity: choice(SEVERITIES), options: optionsOf(rule) },
        description: rule.summary,
        default: rule.off ? 'off' : rule.severity,
      },
    ]),
  ),
});

const files: Field = {
  shape: oneOrMore(TEXT),
  description: 'Paths or glob patterns, from the folder of the project file; a pattern without / means file names.',
};

/** What may differ from file to file. */
const perFile = (): Record<string, Field> => ({
  profile: {
    shape: choice({ auto: 'Judge by the text', ...KINDS }),
    description: 'The kind of notice. It decides which parts are required.',
    default: 'auto',
  },
  requiredParts: {
    shape: { kind: 'list', of: choice(PARTS), nullable: true },
    description: 'The parts that must be there, instead of those that the kind of notice asks for.',
    default: null,
  },
  rules: {
    shape: rules(),
    description: 'Rule → severity (error, warning, info, hint or off), or a list of severity and options.',
    default: {},
  },
  headings: {
    shape: {
      kind: 'fields',
      names: 'role',
      fields: Object.fromEntries(
        Object.entries(ROLES).map(([role, description]): [string, Field] => [
          role,
          { shape: oneOrMore(TEXT), description },
        ]),
      ),
    },
    description: 'Words of your own headings: a heading that holds one of them is this part.',
    default: {},
  },
  statuses: {
    shape: { kind: 'map', of: choice(STATUSES) },
    description: 'Your own wordings of a status → what they mean.',
    default: {},
  },
  bodies: {
    shape: texts(),
    description: 'Full names of your own bodies: never taken for names left from a template.',
    default: [],
  },
  shortNames: {
    shape: texts(),
    description: 'Short names of your own bodies, which need no explanation in the text.',
    default: [],
  },
  countPartlyAs: {
    shape: choice(COUNTS),
    description: 'How totals count problems that are partly done.',
    default: 'any',
  },
  contact: {
    shape: texts(),
    description: 'The lines of your contact, as they stand in a notice.',
    default: [],
  },
  pinyinInitials: {
    shape: { kind: 'flag' },
    description: 'Suggestions while typing are also found by the initials of their pinyin: ywc → 已完成.',
    default: true,
  },
  ignore: {
    shape: {
      kind: 'list',
      of: {
        kind: 'fields',
        names: 'key',
        fields: {
          rule: {
            shape: choice(Object.fromEntries(RULES.map(({ id, summary }) => [id, summary]))),
            description: 'The rule that is to be silent.',
            required: true,
          },
          text: { shape: TEXT, description: 'The words that the finding stands on.', required: true },
          files: { shape: files.shape, description: 'Only in these files: paths or glob patterns.' },
          reason: { shape: TEXT, description: 'Why, for those who read this later.' },
        },
      },
    },
    description: 'Single findings to leave alone: rule and words. The quick fix “Silence here” writes them.',
    default: [],
  },
});

/** Every key of `.rectifyrc.json`; those that are not `fileOnly` are settings of the editor under the same names. */
export const CONFIGURATION: Fields = {
  kind: 'fields',
  names: 'key',
  fields: {
    $schema: { shape: TEXT, description: 'Where editors find the schema of this file.', fileOnly: true },
    root: {
      shape: { kind: 'flag' },
      description: 'Project files in folders further up do not count.',
      fileOnly: true,
      default: false,
    },
    extends: {
      shape: oneOrMore(TEXT),
      description: 'Project files to start from, by relative path. What stands here counts more.',
      fileOnly: true,
      default: [],
    },
    ...perFile(),
    profiles: {
      shape: { kind: 'map', of: choice(KINDS) },
      description: 'The kind of single files: path or glob pattern → kind. Goes before `profile`.',
      default: {},
    },
    ignorePatterns: {
      shape: texts(),
      description: 'Files and folders that are not checked: paths or glob patterns.',
      default: [],
    },
    overrides: {
      shape: {
        kind: 'list',
        of: {
          kind: 'fields',
          names: 'key',
          fields: {
            files: { ...files, required: true },
            excludedFiles: { shape: files.shape, description: 'Not in these: paths or glob patterns.' },
            ...perFile(),
          },
        },
      },
      description: 'Other settings for some of the files. Later entries count more.',
      default: [],
    },
  },
};

export const CONFIG_FILE = '.rectifyrc.json';
