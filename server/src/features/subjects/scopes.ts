import type { Notice } from '../../notice/model';

/** Index of the innermost section that holds an offset, or -1. */
export function sectionAt({ sections }: Notice, offset: number): number {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sections[middle]!.offset <= offset) low = middle + 1;
    else high = middle;
  }
  let index = low - 1;
  while (index >= 0 && sections[index]!.endOffset <= offset) index = sections[index]!.parent;
  return index;
}

/** A section and those that hold it, from the inside out, by index. */
export function sectionsAround({ sections }: Notice, section: number): number[] {
  const around: number[] = [];
  for (let index = section; index >= 0; index = sections[index]!.parent) around.push(index);
  return around;
}
