/** How far down a title may stand: below it there may be the furniture of a web page. */
const LINES = 10;
/** A title is no paragraph. */
const LONGEST = 80;

const KIND = /(?:通[报報]|[报報]告|公告|公示|函|情[况況](?:[说說]明)?)$/;
/** Headings inside of other documents end in 情况, too; a title says whose or about what. */
const BARE = /^(?!.*(?:[关關][于於]|反[馈饋])).*情[况況]$/;
const ENUMERATED = /^(?:[一二三四五六七八九十]+、|[（(]|\d+[.．、])/;

/** Marks of Markdown, space, and the readings that a garbled conversion puts behind characters: 通報(bào). */
const FURNITURE = /^[#\s\ufeff]+|[*_\s]+|[(（]\p{Script=Latin}{1,6}[)）]/gu;

/** Whether the head of a text holds a title such as …关于巡察整改进展情况的通报. The title may take up to three lines. */
export function readsLikeNotice(head: string): boolean {
  const lines = head
    .split(/\r?\n/)
    .map((line) => line.replace(FURNITURE, ''))
    .filter((line) => line !== '')
    .slice(0, LINES);
  return lines.some((_, i) => [1, 2, 3].some((count) => isTitle(lines.slice(i, i + count).join(''))));
}

function isTitle(text: string): boolean {
  // A sentence may well end in the same words, but it has a mark in it.
  if (text.length > LONGEST || /[。；;，,：:]/.test(text)) return false;
  return text.includes('整改') && KIND.test(text) && !BARE.test(text) && !ENUMERATED.test(text);
}
