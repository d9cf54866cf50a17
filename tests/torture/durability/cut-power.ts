import type { Random } from '../seeded-random.ts';
import type { DiskOperation, Recorded } from './disk-operations.ts';
import type { DiskNode, FolderNode } from './memory-disk.ts';

/**
 * What a disk with a volatile cache keeps of what was not yet flushed when the power went. What is flushed is kept
 * always. POSIX promises no order between the rest: names without their contents, contents without their names, a
 * later rename without an earlier one.
 */
export type Survival = {
  /** Whether a name created, renamed or removed and not flushed is kept. */
  readonly keepsName: (index: number) => boolean;
  /** The part of an unflushed write that is kept: what arrived, and where nothing did zeros or what stood there. */
  readonly keptOf: (bytes: Buffer, index: number) => Buffer | null;
};

const whole = (bytes: Buffer): Buffer => bytes;
const nothing = (): null => null;

export const nothingUnflushed: Survival = { keepsName: () => false, keptOf: nothing };
export const everything: Survival = { keepsName: () => true, keptOf: whole };
export const namesOnly: Survival = { keepsName: () => true, keptOf: nothing };
export const contentsOnly: Survival = { keepsName: () => false, keptOf: whole };

/** All that was done, but of the last write only the first bytes. */
export const cutAt = (last: number, length: number): Survival => ({
  keepsName: () => true,
  keptOf: (bytes, index) => (index === last ? bytes.subarray(0, length) : bytes),
});

/** Chance decides of each name and each sector. */
export const torn = (random: Random): Survival => ({
  keepsName: () => random.chance(0.5),
  keptOf: (bytes) => {
    const way = random.below(4);
    if (way === 0) return null;
    if (way === 1) return bytes;
    if (way === 2) return bytes.subarray(0, random.below(bytes.length + 1));
    const sector = random.pick([512, 4_096]);
    const kept = Buffer.from(bytes);
    for (let at = 0; at < kept.length; at += sector)
      if (random.chance(0.5)) kept.subarray(at, at + sector).fill(0);
    return kept;
  },
});

/**
 * The disk as it is found after the power went before the operation at `end`. It began with `begin`, which is left as
 * it is.
 */
export function afterPowerCut(
  begin: FolderNode,
  recorded: readonly Recorded[],
  end: number,
  survival: Survival,
): FolderNode {
  const root = copyOf(begin) as FolderNode;
  const nodes = new Map<number, DiskNode>();
  const visit = (node: DiskNode): void => {
    nodes.set(node.id, node);
    if (node.kind === 'folder') for (const child of node.entries.values()) visit(child);
  };
  visit(root);
  const past = recorded.slice(0, end);
  const syncedUntil = new Map<number, number>();
  for (const [index, entry] of past.entries())
    if (entry.what === 'operation' && entry.operation.kind === 'sync')
      syncedUntil.set(entry.operation.node, index);
  for (const [index, entry] of past.entries())
    if (entry.what === 'operation') redo(entry.operation, index, nodes, syncedUntil, survival);
  return root;
}

function redo(
  operation: DiskOperation,
  index: number,
  nodes: Map<number, DiskNode>,
  syncedUntil: ReadonlyMap<number, number>,
  { keepsName, keptOf }: Survival,
): void {
  const isFlushed = (id: number): boolean => index < (syncedUntil.get(id) ?? -1);
  switch (operation.kind) {
    case 'create': {
      const node: DiskNode = operation.isFolder
        ? { id: operation.node, kind: 'folder', entries: new Map() }
        : { id: operation.node, kind: 'file', content: Buffer.alloc(0), modifiedAt: 1n };
      nodes.set(operation.node, node);
      if (isFlushed(operation.folder) || keepsName(index))
        entriesOf(nodes, operation.folder).set(operation.name, node);
      return;
    }
    case 'write': {
      const file = nodes.get(operation.node);
      const kept = isFlushed(operation.node) ? operation.bytes : keptOf(operation.bytes, index);
      if (kept === null || file?.kind !== 'file') return;
      const content = Buffer.alloc(Math.max(file.content.length, operation.at + kept.length));
      file.content.copy(content);
      kept.copy(content, operation.at);
      file.content = content;
      return;
    }
    case 'rename': {
      const node = nodes.get(operation.node);
      if (node === undefined || !(isFlushed(operation.folder) || keepsName(index))) return;
      const entries = entriesOf(nodes, operation.folder);
      // Where the name it had never reached the disk it has only the new one.
      if (entries.get(operation.name) === node) entries.delete(operation.name);
      entries.set(operation.to, node);
      return;
    }
    case 'remove': {
      const entries = entriesOf(nodes, operation.folder);
      if (isFlushed(operation.folder) || keepsName(index)) entries.delete(operation.name);
      return;
    }
    case 'sync':
      return;
  }
}

const entriesOf = (nodes: ReadonlyMap<number, DiskNode>, id: number): Map<string, DiskNode> => {
  const folder = nodes.get(id);
  return folder?.kind === 'folder' ? folder.entries : new Map<string, DiskNode>();
};

/** A copy that shares nothing. */
export function copyOf(node: DiskNode): DiskNode {
  return node.kind === 'file'
    ? { ...node, content: Buffer.from(node.content) }
    : { ...node, entries: new Map([...node.entries].map(([name, child]) => [name, copyOf(child)])) };
}
