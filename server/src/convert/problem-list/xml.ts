import { Parser } from 'saxen';
import { UnreadableList } from './list';

export interface XmlReader {
  /** Names without prefix: Office and WPS use their own. */
  open(name: string, attributes: () => Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

/** @throws UnreadableList where it is no XML */
export function readXml(xml: string, reader: XmlReader): void {
  const parser = new Parser()
    .on('openTag', (name, attributes) => reader.open(local(name), attributes))
    .on('closeTag', (name) => reader.close(local(name)))
    .on('text', (text, decode) => reader.text(decode(text)))
    .on('cdata', (text) => reader.text(text))
    .on('error', () => {
      throw new UnreadableList('damaged');
    });
  parser.parse(xml);
}

/** An attribute, whatever its prefix. */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  return attributes[name] ?? Object.entries(attributes).find(([key]) => local(key) === name)?.[1];
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
