import type { Heading } from './model';
import type { Structure } from './structure';
import type { Tree } from './tree';
import type { View } from './view';

/** The tree of headings as a list in raw offsets. */
export function buildHeadings(view: View, tree: Tree, structure: Structure): Heading[] {
  const problems = new Set(structure.problems);
  return tree.nodes.map((node): Heading => {
    const { block, family, ordinal, title } = node;
    const mark = block.mark && block.mark.family !== 'enumeration' ? block.mark : null;
    return {
      family,
      ordinal,
      offset: view.toRaw(block.offset),
      endOffset: view.toRaw(block.end),
      labelEnd: view.toRaw(mark ? mark.labelEnd : block.offset),
      titleOffset: view.toRaw(title.offset),
      titleEnd: view.toRaw(title.end),
      parent: node.parent?.id ?? -1,
      kind: problems.has(node)
        ? 'problem'
        : structure.roles.get(node)?.endsWith('-item') === false
          ? 'section'
          : 'item',
    };
  });
}
