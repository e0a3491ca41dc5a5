import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentLink } from 'vscode-languageserver-types';
import type { Notice } from '../notice/model';
import { Words } from '../rules/words';
import { t } from './messages';
import { rangeOf } from './ranges';

/** What a link without target leads to, once somebody follows it. */
export interface FileNumber {
  /** 青办发〔2024〕3号, as a file would be named; brackets of any kind may stand in the name of the file. */
  readonly number: string;
  /** Of the notice. */
  readonly uri: string;
}

const MAIL = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/g;
const WEB = /(?:https?:\/\/|www\.)[\w./?=&%#:~+-]*[\w/=&%#~+-]/gi;
const NUMBER = /([\u4e00-\u9fff]{1,8})([[【（(〔［])((?:19|20)\d{2})([\])）】〕］])第?(\d{1,5})号(?![楼院门栋室线])/g;
/** What leads to a number and is no part of it: 根据青办发〔2024〕3号. */
const LEAD = /^.*(?:根据|按照|依据|印发|下发|参照|执行|以|的|和|与|及|由|见|号|在|对)(?=[\u4e00-\u9fff])/;

/** @param files the client finds files by number: then numbers of papers are links, and `FileNumber` is their `data` */
export function documentLinks(document: TextDocument, notice: Notice, files: boolean): DocumentLink[] {
  const words = Words.of(notice);
  const { plain } = words;
  const links: DocumentLink[] = [];
  const add = (from: number, to: number, link: Omit<DocumentLink, 'range'>): void => {
    const { offset, endOffset } = words.raw(from, to);
    links.push({ range: rangeOf(document, offset, endOffset), ...link });
  };
  if (plain.includes('@'))
    for (const { index, 0: mail } of plain.matchAll(MAIL))
      add(index, index + mail.length, { target: `mailto:${mail}` });
  if (/https?:|www\./i.test(plain))
    for (const { index, 0: address } of plain.matchAll(WEB))
      add(index, index + address.length, { target: /^http/i.test(address) ? address : `http://${address}` });
  if (files && plain.includes('号'))
    for (const match of plain.matchAll(NUMBER)) {
      const [all, before = '', , year = '', , number = ''] = match;
      const office = before.replace(LEAD, '');
      const data: FileNumber = { number: `${office}〔${year}〕${number}号`, uri: document.uri };
      const from = match.index + before.length - office.length;
      add(from, match.index + all.length, { data, tooltip: t('Open the file with this number in its name') });
    }
  return links.sort((a, b) => document.offsetAt(a.range.start) - document.offsetAt(b.range.start));
}

/** The `data` of a link, or null where it is none of ours. */
export function readFileNumber(data: unknown): FileNumber | null {
  if (typeof data !== 'object' || data === null) return null;
  const { number, uri } = data as Record<string, unknown>;
  return typeof number === 'string' && typeof uri === 'string' ? { number, uri } : null;
}
