import type { Node } from 'jsonc-parser';
import type { Span } from '../notice/model';
import type { Message } from '../rules/rule';
import { nearest } from './nearest';
import type { Choice, Field, Fields, Shape } from './shape';

/** A mistake in a project file. */
export interface Mistake extends Span {
  readonly message: Message;
  /** What may be put in place of the text there. */
  readonly replacement?: string;
}

/**
 * Reads a JSON tree against a shape.
 * @param entries is told which node each object of the result comes from
 * @returns the part of it that makes sense; undefined where nothing does
 */
export function validate(
  node: Node,
  shape: Shape,
  report: (mistake: Mistake) => void,
  entries = new WeakMap<object, Node>(),
): unknown {
  return new Validator(report, entries).read(node, shape);
}

const UNKNOWN: Readonly<Record<Fields['names'], readonly [plain: Message['text'], near: Message['text']]>> = {
  key: ['There is no key “{name}” here.', 'There is no key “{name}” here; did you mean “{near}”?'],
  rule: ['There is no rule “{name}”.', 'There is no rule “{name}”; did you mean “{near}”?'],
  role: ['There is no part “{name}”.', 'There is no part “{name}”; did you mean “{near}”?'],
  option: ['The rule has no option “{name}”.', 'The rule has no option “{name}”; did you mean “{near}”?'],
};

class Validator {
  constructor(
    private readonly report: (mistake: Mistake) => void,
    private readonly origins: WeakMap<object, Node>,
  ) {}

  read(node: Node, shape: Shape): unknown {
    switch (shape.kind) {
      case 'text':
        return this.text(node);
      case 'flag':
        return node.type === 'boolean' ? node.value : this.wrong(node, { text: 'Here belongs true or false.' });
      case 'number':
        return this.number(node, shape);
      case 'choice':
        return this.choice(node, shape);
      case 'list':
        return this.list(node, shape);
      case 'map':
        return this.object(node, () => shape.of);
      case 'fields':
        return this.fields(node, shape);
      case 'rule':
        return this.rule(node, shape.severity, shape.options);
    }
  }

  private text(node: Node): unknown {
    if (node.type === 'string' && String(node.value).trim() !== '') return node.value;
    return this.wrong(node, { text: 'Here belongs a text in double quotes.' });
  }

  private number(node: Node, { minimum, maximum }: Extract<Shape, { kind: 'number' }>): unknown {
    const { value } = node;
    if (Number.isInteger(value) && value >= minimum && value <= maximum) return value;
    return this.wrong(node, {
      text: 'Here belongs a whole number from {minimum} to {maximum}.',
      args: { minimum, maximum },
    });
  }

  private choice(node: Node, { values }: Choice): unknown {
    const names = Object.keys(values);
    if (names.includes(node.value)) return node.value;
    const name = typeof node.value === 'string' ? node.value : '';
    const near = nearest(name, names);
    if (near !== undefined) {
      const message = { text: '“{name}” is not possible here; did you mean “{near}”?', args: { name, near } };
      return this.wrong(node, message, JSON.stringify(near));
    }
    return this.wrong(
      node,
      names.length > MOST_NAMED
        ? { text: 'There is no rule “{name}”.', args: { name } }
        : { text: 'Here belongs one of {names}.', args: { names: names.map((n) => `"${n}"`).join(', ') } },
    );
  }

  private list(node: Node, { of, single, nullable }: Extract<Shape, { kind: 'list' }>): unknown {
    if (nullable && node.type === 'null') return null;
    if (node.type === 'array') {
      return (node.children ?? []).map((child) => this.read(child, of)).filter((value) => value !== undefined);
    }
    if (!single) return this.wrong(node, { text: 'Here belongs a list in square brackets.' });
    const only = this.read(node, of);
    return only === undefined ? undefined : [only];
  }

  private fields(node: Node, { names, fields }: Fields): unknown {
    const known = Object.keys(fields);
    const value = this.object(node, (name, key) => {
      const field: Field | undefined = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (field) return field.shape;
      const near = nearest(name, known);
      const [plain, suggesting] = UNKNOWN[names];
      if (near === undefined) this.wrong(key, { text: plain, args: { name } });
      else this.wrong(key, { text: suggesting, args: { name, near } }, JSON.stringify(near));
      return undefined;
    });
    if (!value) return undefined;
    const absent = known.find((name) => fields[name]!.required && !(name in value));
    if (absent === undefined) return value;
    // A value that was there and wrong has been reported.
    if (!node.children?.some((property) => property.children?.[0]?.value === absent))
      this.wrong(node, { text: 'The key “{name}” is missing here.', args: { name: absent } });
    return undefined;
  }

  private rule(node: Node, severity: Choice, options: Fields | null): unknown {
    if (node.type !== 'array') {
      const only = this.choice(node, severity);
      return only === undefined ? undefined : { severity: only };
    }
    const [first, second, third] = node.children ?? [];
    if (!first) return this.wrong(node, { text: 'Here belongs a severity, and behind it the options.' });
    if (third) this.wrong(third, { text: 'Behind the options nothing more may stand.' });
    const own = this.choice(first, severity);
    if (second && !options) this.wrong(second, { text: 'The rule has no options.' });
    const chosen = second && options ? this.fields(second, options) : undefined;
    if (own === undefined) return undefined;
    return { severity: own, ...(chosen !== undefined && { options: chosen }) };
  }

  private object(
    node: Node,
    shapeOf: (name: string, key: Node) => Shape | undefined,
  ): Record<string, unknown> | undefined {
    if (node.type !== 'object') {
      this.wrong(node, { text: 'Here belongs an object in braces.' });
      return undefined;
    }
    const entries = new Map<string, unknown>();
    for (const { children: [key, child] = [] } of node.children ?? []) {
      if (!key) continue;
      const name = String(key.value);
      if (entries.has(name))
        this.wrong(key, { text: '“{name}” stands here twice; only the last counts.', args: { name } });
      const shape = shapeOf(name, key);
      const value = child && shape ? this.read(child, shape) : undefined;
      if (value !== undefined) entries.set(name, value);
    }
    const object = Object.fromEntries(entries);
    this.origins.set(object, node);
    return object;
  }

  private wrong(node: Node, message: Message, replacement?: string): undefined {
    const { offset, length } = node;
    this.report({ offset, endOffset: offset + length, message, ...(replacement !== undefined && { replacement }) });
    return undefined;
  }
}

/** So many values can be listed in one message. */
const MOST_NAMED = 12;
