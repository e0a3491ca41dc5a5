import { leadingField } from './blocks';
import type { ViewSpan } from './contact';
import { collectFields, readLabelled } from './labelled';
import type { Field, FieldKind } from './model';
import { NodeMap } from './node-map';
import { ownRoles } from './own-words';
import { bracketAhead, bracketBehind, bracketedStatus, statusAhead, statusAtEnd, statusBelow } from './status-place';
import type { ViewStatus } from './status-place';
import { contentBlocks, endOf } from './stretch';
import type { Stretch } from './stretch';
import type { Reader } from './structure';
import { skipTitleMarks, trimTitle } from './titles';
import type { Node, Tree } from './tree';
import type { Vocabulary } from './vocabulary';

/** What stands below one problem's heading. View offsets. */
export interface Content {
  readonly node: Node;
  readonly title: ViewSpan;
  /** Where the content ends: next heading, unheaded part, or end of the text. */
  readonly end: number;
  readonly fields: readonly Field[];
  status: ViewStatus | null;
  /** The labelled measures. */
  measures: ViewSpan | null;
  /** A status line that also tells what was done: 完成情况：已完成。一是…. Measures where none are labelled. */
  readonly result: ViewSpan | null;
  /** Text below the title that no label claims, where no measures are labelled: they may be these. */
  readonly unlabelled: ViewSpan | null;
  /** Does it share a block with its neighbours? Not known from the problem alone. */
  shared: boolean;
}

/** Reads one problem. @param end where its content ends at the latest */
export function readProblem(text: string, tree: Tree, node: Node, end: number): Content {
  const own = contentBlocks(tree, node, end);
  const heading = node.title;
  const bracket = bracketedStatus(text, heading.offset, heading.end);
  const ahead = bracket ? null : bracketAhead(text, heading.offset, heading.end);
  const title = {
    offset: ahead ? skipTitleMarks(text, ahead.end, heading.end) : heading.offset,
    end: bracket ? trimTitle(text, heading.offset, bracket.outer) : heading.end,
  };
  const fields = collectFields(own, end);
  const { measures, result, status: stated } = readLabelled(text, fields, own);
  const unlabelled = measures || result ? null : readUnlabelled(text, node, own, heading.end);
  const status =
    stated ??
    (bracket ?? ahead)?.status ??
    bracketBehind(text, node) ??
    firstBracket(text, own)?.status ??
    statusAtEnd(text, own, heading.end) ??
    statusAhead(text, node) ??
    statusBelow(text, own);
  return { node, title, end, fields, status, measures, result, unlabelled, shared: false };
}

/** 【已完成】 at the start of the line below the title. */
function firstBracket(text: string, { blocks, first, last }: Stretch): ReturnType<typeof bracketAhead> {
  const below = first + 1 < last ? blocks[first + 1]! : null;
  return below && bracketAhead(text, below.offset, below.end);
}

/** Answers the questions of structure.ts about the words of a tree. Each node is judged once, however often it is asked for. */
export function readerOf(text: string, tree: Tree, headings?: Vocabulary['headings']): Reader {
  const known = new NodeMap<boolean>();
  return {
    title: ({ title }) => text.slice(title.offset, title.end),
    tellsStatus: (node) => {
      let ends = known.get(node);
      if (ends === undefined) known.set(node, (ends = tellsStatus(text, tree, node)));
      return ends;
    },
    labels: (node) => labels(tree, node),
    ownRole: headings ? ownRoles(headings) : noRole,
  };
}

function labels({ blocks }: Tree, { first, last }: Node): ReadonlySet<FieldKind> {
  const kinds = new Set<FieldKind>();
  for (let i = first + 1; i < last; i += 1) {
    const field = leadingField(blocks[i]!);
    if (field) kinds.add(field.kind);
  }
  return kinds;
}

const noRole = (): null => null;

/** Does the heading end, or the text below it begin or end, with a status that no label announces? */
export function tellsStatus(text: string, { blocks }: Tree, node: Node): boolean {
  const own = { blocks, first: node.first, last: node.last };
  const status =
    statusAtEnd(text, own, node.title.end) ??
    statusBelow(text, own) ??
    bracketedStatus(text, node.title.offset, node.title.end)?.status ??
    firstBracket(text, own)?.status ??
    null;
  // 持续推进 alone ends many a sentence that is no status.
  return status !== null && status.value !== 'long-term';
}

/** Paragraphs below the title, or sentences behind it, that stand under no label. */
function readUnlabelled(text: string, node: Node, own: Stretch, titleEnd: number): ViewSpan | null {
  const { block } = node;
  const field = block.fields.find((f) => f.offset >= titleEnd);
  const from = skipTitleMarks(text, titleEnd, block.end);
  const runIn = Math.min(block.end, field?.offset ?? block.end);
  if (runIn - from > SHORTEST_TEXT && !(bracketedStatus(text, from, runIn)?.outer === from))
    return { offset: from, end: endOf(own) };
  // A paragraph of its own, at least up to the field that closes it: …42台。【整改状态：已完成】
  for (let i = own.first + 1; i < own.last; i += 1) {
    const { offset, end, fields } = own.blocks[i]!;
    if ((fields[0]?.offset ?? end) - offset > SHORTEST_TEXT) return { offset, end: endOf(own) };
  }
  return null;
}

/** Shorter remains between a title and a label are brackets and marks. */
const SHORTEST_TEXT = 6;
