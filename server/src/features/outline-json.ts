import type { Notice, Problem, Profile, Role, StatusValue } from '../notice/model';
import { placesOf } from './lines';

/** The outline contract (design §4). Other tools read it: fields are added, never renamed or removed. */
export interface OutlineJson {
  readonly schemaVersion: 1;
  readonly file: string;
  readonly profile: Profile;
  readonly title: TextAt | null;
  readonly addressee: TextAt | null;
  readonly sections: readonly SectionJson[];
  readonly problems: readonly ProblemJson[];
  readonly contact: Readonly<Record<'phones' | 'emails' | 'addresses' | 'postcodes', readonly TextAt[]>>;
  readonly signature: TextAt | null;
  readonly date: (TextAt & { readonly iso: string | null }) | null;
}

/** Lines count from 1, offsets from 0. */
interface At {
  readonly line: number;
  readonly offset: number;
}
interface TextAt extends At {
  readonly text: string;
}
interface SectionJson extends At {
  readonly role: Role;
  readonly level: number;
  readonly heading: string | null;
  readonly label: string | null;
  readonly endOffset: number;
}
interface ProblemJson extends At {
  readonly label: string;
  readonly title: string;
  readonly groupPath: readonly string[];
  readonly endOffset: number;
  readonly status: StatusJson | null;
  readonly measures: At | null;
}
interface StatusJson extends At {
  readonly text: string;
  /** Null: a status line whose phrase is none that we know. */
  readonly value: StatusValue | null;
  readonly longTerm: boolean;
  readonly shared: boolean;
}

/** The outline of a notice as data; `file` is the name that the caller knows it by. */
export function outlineJson(notice: Notice, file: string): OutlineJson {
  const place = placesOf(notice.text);
  const at = ({ offset }: { readonly offset: number }): At => ({ line: place(offset).line, offset });
  const textAt = (span: { readonly text: string; readonly offset: number }): TextAt => ({
    text: span.text,
    ...at(span),
  });
  const { title, addressee, contact, signature, date } = notice;

  const problem = (p: Problem): ProblemJson => ({
    label: p.label,
    title: p.title,
    groupPath: p.groupPath,
    ...at(p),
    endOffset: p.endOffset,
    status: p.status && {
      text: p.status.text,
      value: p.status.value,
      longTerm: p.status.longTerm,
      shared: p.shared,
      ...at(p.status),
    },
    measures: p.measures && at(p.measures),
  });

  return {
    schemaVersion: 1,
    file,
    profile: notice.profile.value,
    title: title && textAt({ text: title.joined, offset: title.offset }),
    addressee: addressee && textAt(addressee),
    sections: notice.sections.map((s) => ({
      role: s.role,
      level: s.level,
      heading: s.heading,
      label: s.label,
      ...at(s),
      endOffset: s.endOffset,
    })),
    problems: notice.problems.map(problem),
    contact: {
      phones: contact.phones.map(textAt),
      emails: contact.emails.map(textAt),
      addresses: contact.addresses.map(textAt),
      postcodes: contact.postcodes.map(textAt),
    },
    signature: signature && textAt(signature),
    date: date && { text: date.text, iso: date.iso, ...at(date) },
  };
}
