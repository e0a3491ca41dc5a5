import type { View } from './view';

/**
 * What a notice is. Every offset is a 0-based UTF-16 index into the raw text, `endOffset` is exclusive.
 * Texts are slices of the raw text unless a comment says otherwise; lines are worked out at the edges.
 */
export interface Span {
  readonly offset: number;
  readonly endOffset: number;
}

/** A span together with the raw text that stands there. */
export interface TextSpan extends Span {
  readonly text: string;
}

export const PROFILES = ['public-notice', 'report', 'audit', 'environment', 'meeting', 'campaign'] as const;
export type Profile = (typeof PROFILES)[number];

/** Parts of a notice. A role with `-item` is a numbered paragraph below a part. */
export type Role =
  | 'addressee'
  | 'background'
  | 'organisation'
  | 'overall'
  | 'problem-list-parent'
  | 'problem-list'
  | 'group'
  | 'subgroup'
  | 'system-building'
  | 'accountability'
  | 'remaining-issues'
  | 'next-steps'
  | 'contact'
  | 'signature'
  | 'date'
  | `${'organisation' | 'next-steps' | 'remaining-issues' | 'overall' | 'section'}-item`;

export type StatusValue =
  'completed' | 'completed-long-term' | 'partly' | 'in-progress' | 'long-term' | 'not-started' | 'n/a';

/** What a labelled line such as 整改进度：… says. */
export type FieldKind = 'measures' | 'status' | 'responsible' | 'deadline' | 'goal' | 'cause' | 'description';

export interface Title extends TextSpan {
  /** The title on one line: line breaks and the page furniture between its lines left out. */
  readonly joined: string;
  /** One span a printed line. */
  readonly lines: readonly TextSpan[];
  /** The issuing body at the head of the title (中共…委员会), or null where the title names none. */
  readonly organ: string | null;
  /** 通报, 报告 … at the end of the title, or null. */
  readonly genre: string | null;
}

export interface Section extends Span {
  readonly role: Role;
  /** 1 for chapters and for parts without a heading that stand between chapters. */
  readonly level: number;
  /** The raw heading with its ordinal, to the end of the heading sentence; null for a part without heading. */
  readonly heading: string | null;
  /** End of the heading, or `offset` where there is none. */
  readonly headingEnd: number;
  /** The ordinal with its mark (一、, （一）), or null. */
  readonly label: string | null;
  /** Index in `Notice.sections` of the section that holds this one, or -1. */
  readonly parent: number;
}

export interface Status extends Span {
  /** The phrase as written, without its end mark. */
  readonly text: string;
  /** Null: there is a status line, but its phrase is none that the lexicon knows. */
  readonly value: StatusValue | null;
  /** 长期坚持 and its like: the work goes on after completion. */
  readonly longTerm: boolean;
}

/** A labelled line or clause of a problem: 责任单位：…, 整改情况：…. `offset` is that of the label. */
export interface Field extends Span {
  readonly kind: FieldKind;
  readonly label: string;
  readonly valueOffset: number;
}

export interface Problem extends Span {
  /** Without its mark: 问题1, 1, 一; a bracketed ordinal keeps its brackets: （一）. */
  readonly label: string;
  readonly labelEnd: number;
  readonly title: string;
  readonly titleOffset: number;
  readonly titleEnd: number;
  /** Headings of all ancestors, the chapter's first. */
  readonly groupPath: readonly string[];
  /** Index in `Notice.sections` of the innermost section that holds the problem, or -1. */
  readonly section: number;
  readonly fields: readonly Field[];
  /** Its own status or, where `shared`, that of the block it shares. */
  readonly status: Status | null;
  /** Where the measures begin: at the label of the field or, unlabelled, at the first character. */
  readonly measures: Span | null;
  /** True on each problem of a set of neighbours that share one block of status and measures. */
  readonly shared: boolean;
}

export interface Contact {
  readonly phones: readonly TextSpan[];
  readonly emails: readonly TextSpan[];
  readonly addresses: readonly TextSpan[];
  readonly postcodes: readonly TextSpan[];
}

export interface NoticeDate extends TextSpan {
  /** yyyy-mm-dd; months and days as written, even impossible ones. Null: still a blank (××××年×月×日). */
  readonly iso: string | null;
}

/** Why a profile was chosen; `evidence` is the raw place that decided, where there is one. */
export interface ProfileGuess {
  readonly value: Profile;
  readonly reason:
    'configured' | 'directive' | 'title' | 'title-topic' | 'addressee' | 'lead-out' | 'labels' | 'default';
  readonly evidence: TextSpan | null;
}

/** A heading as found in the text, whatever its role: the skeleton for numbering. */
export interface Heading extends Span {
  readonly family: MarkFamily;
  /** 0 for a heading without ordinal. */
  readonly ordinal: number;
  /** End of the label proper (问题1, （一）), where a mark may follow. */
  readonly labelEnd: number;
  /** First character of its own words. */
  readonly titleOffset: number;
  readonly titleEnd: number;
  /** Index in `Notice.headings` of the heading that holds it, or -1. */
  readonly parent: number;
  /** Is it a problem (a list of which must count without gaps), a section, or an item of one? */
  readonly kind: 'problem' | 'section' | 'item';
}

/** Families of ordinals: 一、 （一） 1. （1） ① 第一方面 问题1 一是. */
export type MarkFamily =
  | 'chapter'
  | 'bracketed'
  | 'arabic'
  | 'arabic-bracketed'
  | 'circled'
  | 'aspect'
  | 'problem'
  | 'markdown'
  | 'enumeration';

export interface Notice {
  readonly text: string;
  /** The text as the lexicon reads it, with its map to raw offsets. */
  readonly view: View;
  readonly markdown: boolean;
  /** Written in traditional characters: texts must be folded before words are looked for, see folded.ts. */
  readonly traditional: boolean;
  readonly profile: ProfileGuess;
  readonly title: Title | null;
  readonly addressee: TextSpan | null;
  /** In text order; see `Section.parent` for the tree. */
  readonly sections: readonly Section[];
  readonly problems: readonly Problem[];
  /** Every ordinal that opens a paragraph and is no measure, in text order. */
  readonly headings: readonly Heading[];
  /** Every line, or paragraph of a flattened line, without indent, Markdown marks and trailing blanks. */
  readonly paragraphs: readonly Span[];
  readonly contact: Contact;
  readonly signature: TextSpan | null;
  readonly date: NoticeDate | null;
  /** Remains of a web page: breadcrumb, source line, print buttons. */
  readonly residue: readonly TextSpan[];
  /** End of the last line that belongs to the notice (before trailing page furniture and blank lines). */
  readonly bodyEnd: number;
  /** One line holds what should be many paragraphs. */
  readonly flattened: readonly Span[];
}
