import type { Notice, Status } from '../../notice/model';
import type { Report } from '../rule';

/** 二、已阶段性完成并长期坚持的问题: a heading gives all its problems their status. */
export function isHeading({ text }: Status): boolean {
  return /(?:问题|事项|任务)$/.test(text);
}

/** The phrase of a status without a closing bracket that belongs to what is around it. */
export function withoutBracket({ text }: Status): string {
  return text.replace(/[】）)\]]+$/, '');
}

/** Statuses to choose from, for the writer alone to decide. None in traditional text: its words would be the wrong ones. */
export function chooseStatus(notice: Notice, status: Status, ...statuses: string[]): Pick<Report, 'suggestions'> {
  if (notice.traditional || isHeading(status)) return {};
  return {
    suggestions: statuses.map((text) => ({
      title: { text: 'Write “{status}”', args: { status: text } },
      edits: [{ range: [status.offset, status.offset + withoutBracket(status).length], text }],
    })),
  };
}
