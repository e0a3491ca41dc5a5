// One description of the configuration (server/src/config/keys.ts) as JSON schema, in both languages.

const LANGUAGES = { 'schemas/rectifyrc.schema.json': 'en', 'schemas/rectifyrc.schema.zh-cn.json': 'zh-cn' };

/** @returns {Record<string, string>} the schemas of project files by path */
export function schemas(keys, read) {
  const chinese = JSON.parse(read('l10n/bundle.l10n.zh-cn.json'));
  return Object.fromEntries(
    Object.entries(LANGUAGES).map(([path, language]) => {
      const say = language === 'en' ? (text) => text : (text) => translated(chinese, text);
      const texts = { say, describe: (text) => ({ description: say(text) }) };
      return [path, `${JSON.stringify(document(keys, texts), null, 2)}\n`];
    }),
  );
}

function document(keys, texts) {
  const head = { $schema: 'http://json-schema.org/draft-07/schema#', title: '.rectifyrc.json' };
  const { type, properties, additionalProperties } = schemaOf(keys, texts);
  const severity = schemaOf(Object.values(keys.fields.rules.shape.fields)[0].shape.severity, texts);
  const definitions = { severity };
  const short = replaceEqual(properties, severity, { $ref: '#/definitions/severity' });
  // What may stand in overrides too is written once.
  for (const name of Object.keys(short.overrides.items.properties)) {
    if (name === 'files' || !(name in short)) continue;
    definitions[name] = short[name];
    short[name] = { $ref: `#/definitions/${name}` };
    short.overrides.items.properties[name] = { $ref: `#/definitions/${name}` };
  }
  const lenient = { allowComments: true, allowTrailingCommas: true };
  return { ...head, ...lenient, type, properties: short, additionalProperties, definitions };
}

/** A copy in which what equals `part`, or begins with all of it, is the reference and what comes besides. */
function replaceEqual(value, part, reference) {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => replaceEqual(one, part, reference));
  const same = Object.entries(part).every(([key, own]) => JSON.stringify(value[key]) === JSON.stringify(own));
  const entries = Object.entries(value).filter(([key]) => !same || !(key in part));
  const rest = Object.fromEntries(entries.map(([key, own]) => [key, replaceEqual(own, part, reference)]));
  return same ? { ...reference, ...rest } : rest;
}

export function translated(chinese, text) {
  if (typeof chinese[text] !== 'string') throw new Error(`l10n/bundle.l10n.zh-cn.json has no “${text}”`);
  return chinese[text];
}

/**
 * @param texts `say` shows a text (or nothing), `describe` gives the property that describes; both get the name of what
 * they speak of
 */
export function schemaOf(shape, texts) {
  switch (shape.kind) {
    case 'text':
      return { type: 'string', minLength: 1 };
    case 'flag':
      return { type: 'boolean' };
    case 'number':
      return { type: 'integer', minimum: shape.minimum, maximum: shape.maximum };
    case 'choice':
      return choice(shape, texts);
    case 'list':
      return list(shape, texts);
    case 'map':
      return { type: 'object', additionalProperties: schemaOf(shape.of, texts) };
    case 'fields':
      return fields(shape, texts);
    case 'rule':
      return rule(shape, texts);
    default:
      throw new Error(`no schema for ${shape.kind}`);
  }
}

function choice({ values }, texts) {
  const enumDescriptions = Object.entries(values).map(([name, text]) => texts.say(text, name));
  const said = enumDescriptions.every((text) => text !== undefined);
  return { type: 'string', enum: Object.keys(values), ...(said && { enumDescriptions }) };
}

function list({ of, single, nullable }, texts) {
  const items = schemaOf(of, texts);
  const many = { type: nullable ? ['array', 'null'] : 'array', items };
  return single ? { anyOf: [items, many] } : many;
}

function fields({ fields: own, open }, texts) {
  const required = Object.keys(own).filter((name) => own[name].required);
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(own).map(([name, field]) => [name, property(name, field, texts)])),
    ...(!open && { additionalProperties: false }),
    ...(required.length > 0 && { required }),
  };
}

export function property(name, field, texts) {
  const own = schemaOf(field.shape, texts);
  const settled = field.default === undefined ? {} : { default: field.default };
  return { ...own, ...settled, ...texts.describe(field.description, name) };
}

/** A severity, or a list of it and the options of the rule. */
function rule({ severity, options }, texts) {
  const plain = schemaOf(severity, texts);
  if (!options) return plain;
  const both = { type: 'array', items: [plain, schemaOf(options, texts)], minItems: 1, maxItems: 2 };
  return { anyOf: [plain, both] };
}
