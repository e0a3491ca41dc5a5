import type { Node } from './tree';

/** What is worked out about the nodes of one tree: a Map by place instead of identity, which costs no hashing. */
export class NodeMap<T> {
  private readonly values: (T | undefined)[] = [];
  private count = 0;

  get size(): number {
    return this.count;
  }

  get(node: Node): T | undefined {
    return this.values[node.id];
  }

  has(node: Node): boolean {
    return this.values[node.id] !== undefined;
  }

  set(node: Node, value: NonNullable<T> | (T & null)): void {
    const { values } = this;
    // Without holes: nodes are asked about in any order.
    while (values.length <= node.id) values.push(undefined);
    if (values[node.id] === undefined) this.count += 1;
    values[node.id] = value;
  }

  delete(node: Node): void {
    if (!this.has(node)) return;
    this.values[node.id] = undefined;
    this.count -= 1;
  }
}
