import { dirname } from 'node:path';
import type { Disk, DiskFile, DiskStatus } from '../../../electron/library/disk.ts';
import type { DiskNote, DiskOperation, Recorded } from './disk-operations.ts';

export type FileNode = { readonly id: number; readonly kind: 'file'; content: Buffer; modifiedAt: bigint };
export type FolderNode = {
  readonly id: number;
  readonly kind: 'folder';
  readonly entries: Map<string, DiskNode>;
};
export type DiskNode = FileNode | FolderNode;

/** What is about to be done, for whoever makes it fail. */
export type Attempt = {
  readonly call: keyof Disk | 'read' | 'write' | 'sync';
  readonly path: string;
  readonly index: number;
};
/** The error a call meets, and of a write how many bytes of it arrive before. */
export type Fault = { readonly code: string; readonly bytes?: number };

export type MemoryDiskOptions = {
  /** Milliseconds on a clock that only grows, and nanoseconds since 1970 on the disk's own. */
  readonly elapsed: () => number;
  readonly now: () => number;
  /** Asked before each call; null lets it pass. May take its time, as a slow disk does. */
  readonly interfere?: (attempt: Attempt) => Promise<Fault | null> | Fault | null;
  /** As of network folders: names regardless of case, times in steps of so many milliseconds, folders that cannot be flushed, no number of a file. */
  readonly ignoresCase?: boolean;
  readonly timeStep?: number;
  readonly flushesFolders?: boolean;
};

export const systemError = (code: string): Error => Object.assign(new Error(code), { code });

/** The tree of a disk that holds nothing. */
export const emptyTree = (): FolderNode => ({ id: 0, kind: 'folder', entries: new Map() });

/** A disk in memory that remembers what was done to it. It begins with a tree, all of it durable. */
export function createMemoryDisk(root: FolderNode, options: MemoryDiskOptions) {
  const recorded: Recorded[] = [];
  let nextId = 1 + highestId(root);
  let calls = 0;
  let ticks = 0n;
  const key = (name: string): string => (options.ignoresCase === true ? name.toLowerCase() : name);

  const record = (operation: DiskOperation): void =>
    void recorded.push({ at: options.elapsed(), what: 'operation', operation });
  const time = (): bigint => {
    const step = options.timeStep ?? 0;
    const milliseconds = step === 0 ? options.now() : Math.floor(options.now() / step) * step;
    return BigInt(Math.trunc(milliseconds)) * 1_000_000n + (step === 0 ? (ticks++ % 999_983n) + 1n : 0n);
  };
  const enter = async (call: Attempt['call'], path: string): Promise<Fault | null> =>
    (await options.interfere?.({ call, path, index: calls++ })) ?? null;
  const pass = async (call: Attempt['call'], path: string): Promise<void> => {
    const fault = await enter(call, path);
    if (fault !== null) throw systemError(fault.code);
  };

  const find = (path: string): DiskNode | null => {
    let node: DiskNode = root;
    for (const name of path.split('/').filter((step) => step !== '')) {
      if (node.kind === 'file') throw systemError('ENOTDIR');
      const next: DiskNode | undefined = node.entries.get(key(name));
      if (next === undefined) return null;
      node = next;
    }
    return node;
  };
  const folderOf = (path: string): FolderNode => {
    const folder = find(dirname(path));
    if (folder === null) throw systemError('ENOENT');
    if (folder.kind === 'file') throw systemError('ENOTDIR');
    return folder;
  };
  const nameOf = (path: string): string => key(path.slice(path.lastIndexOf('/') + 1));

  const create = (path: string, isFolder: boolean): DiskNode => {
    const folder = folderOf(path);
    const id = nextId++;
    const node: DiskNode = isFolder
      ? { id, kind: 'folder', entries: new Map() }
      : { id, kind: 'file', content: Buffer.alloc(0), modifiedAt: time() };
    folder.entries.set(nameOf(path), node);
    record({ kind: 'create', folder: folder.id, name: nameOf(path), node: id, isFolder });
    return node;
  };
  const writeAt = (file: FileNode, at: number, bytes: Buffer): void => {
    const content = Buffer.alloc(Math.max(file.content.length, at + bytes.length));
    file.content.copy(content);
    bytes.copy(content, at);
    file.content = content;
    file.modifiedAt = time();
    record({ kind: 'write', node: file.id, at, bytes: Buffer.from(bytes) });
  };
  const statusOf = (node: DiskNode): DiskStatus => ({
    size: BigInt(node.kind === 'file' ? node.content.length : 0),
    ino: BigInt(node.id),
    mode: 0o644n,
    mtimeNs: node.kind === 'file' ? node.modifiedAt : 0n,
    ctimeNs: node.kind === 'file' ? node.modifiedAt : 0n,
    isFile: () => node.kind === 'file',
    isDirectory: () => node.kind === 'folder',
  });

  const handle = (node: DiskNode, path: string): DiskFile => {
    const file = (): FileNode => {
      if (node.kind === 'folder') throw systemError('EISDIR');
      return node;
    };
    const write = async (content: string | Uint8Array, at: number): Promise<void> => {
      const fault = await enter('write', path);
      const bytes = Buffer.from(content as Uint8Array);
      if (fault === null) return writeAt(file(), at, bytes);
      const arrived = bytes.subarray(0, fault.bytes ?? 0);
      if (arrived.length > 0) writeAt(file(), at, arrived);
      throw systemError(fault.code);
    };
    const flush = async (): Promise<void> => {
      if (node.kind === 'folder' && options.flushesFolders === false) throw systemError('EINVAL');
      await pass('sync', path);
      record({ kind: 'sync', node: node.id });
    };
    return {
      stat: async () => ({
        size: node.kind === 'file' ? node.content.length : 0,
        isFile: () => node.kind === 'file',
        isDirectory: () => node.kind === 'folder',
      }),
      readFile: async () => {
        await pass('read', path);
        return Buffer.from(file().content);
      },
      writeFile: (content) => write(content, file().content.length),
      write: (content, position) => write(content, position),
      sync: flush,
      datasync: flush,
      close: async () => {},
      [Symbol.asyncDispose]: async () => {},
    };
  };

  const disk: Disk = {
    open: async (path, flags) => {
      await pass('open', path);
      const found = find(path);
      if (flags === 'wx' && found !== null) throw systemError('EEXIST');
      if (flags === 'wx' || (flags === 'a' && found === null)) return handle(create(path, false), path);
      if (found === null) throw systemError('ENOENT');
      if (flags === 'a' && found.kind === 'folder') throw systemError('EISDIR');
      return handle(found, path);
    },
    stat: async (path) => {
      await pass('stat', path);
      const node = find(path);
      if (node === null) throw systemError('ENOENT');
      return statusOf(node);
    },
    realpath: async (path) => {
      await pass('realpath', path);
      if (find(path) === null) throw systemError('ENOENT');
      return path;
    },
    readdir: async (path) => {
      await pass('readdir', path);
      const node = find(path);
      if (node === null) throw systemError('ENOENT');
      if (node.kind === 'file') throw systemError('ENOTDIR');
      return [...node.entries.keys()];
    },
    mkdir: async (path) => {
      await pass('mkdir', path);
      if (find(path) !== null) throw systemError('EEXIST');
      create(path, true);
    },
    rename: async (from, to) => {
      await pass('rename', to);
      const node = find(from);
      if (node === null) throw systemError('ENOENT');
      if (find(to)?.kind === 'folder') throw systemError('EISDIR');
      const folder = folderOf(to);
      if (folder !== folderOf(from)) throw systemError('EXDEV');
      folder.entries.delete(nameOf(from));
      folder.entries.set(nameOf(to), node);
      record({ kind: 'rename', folder: folder.id, name: nameOf(from), to: nameOf(to), node: node.id });
    },
    rm: async (path) => {
      await pass('rm', path);
      const node = find(path);
      if (node === null) return;
      if (node.kind === 'folder') throw systemError('EISDIR');
      const folder = folderOf(path);
      folder.entries.delete(nameOf(path));
      record({ kind: 'remove', folder: folder.id, name: nameOf(path), node: node.id });
    },
  };

  return {
    disk,
    root,
    recorded: recorded as readonly Recorded[],
    note: (note: DiskNote): void => void recorded.push({ at: options.elapsed(), what: 'note', note }),
    /** What a file holds now, whatever fails; null where there is none. */
    peek: (path: string): Buffer | null => {
      const node = find(path);
      return node?.kind === 'file' ? node.content : null;
    },
    names: (folder: string): string[] => {
      const node = find(folder);
      return node?.kind === 'folder' ? [...node.entries.keys()] : [];
    },
    /** Another program replaces a file, and the disk has it for good. `modifiedAt` in nanoseconds where it is not now. */
    replace: (path: string, content: string | Uint8Array, modifiedAt?: bigint): void => {
      const temporary = `${path}.theirs`;
      const file = create(temporary, false);
      if (file.kind === 'folder') return;
      writeAt(file, 0, Buffer.from(content as Uint8Array));
      if (modifiedAt !== undefined) file.modifiedAt = modifiedAt;
      const folder = folderOf(path);
      folder.entries.delete(nameOf(temporary));
      folder.entries.set(nameOf(path), file);
      record({ kind: 'sync', node: file.id });
      record({ kind: 'rename', folder: folder.id, name: nameOf(temporary), to: nameOf(path), node: file.id });
      record({ kind: 'sync', node: folder.id });
    },
    /** Another program takes away a file or folder, for good; gives what it took. */
    take: (path: string): DiskNode | null => {
      const node = find(path);
      const folder = folderOf(path);
      folder.entries.delete(nameOf(path));
      if (node !== null) record({ kind: 'remove', folder: folder.id, name: nameOf(path), node: node.id });
      record({ kind: 'sync', node: folder.id });
      return node;
    },
    /** Puts it back, or something else in its place. */
    put: (path: string, node: DiskNode): void => void folderOf(path).entries.set(nameOf(path), node),
    makeFolder: (path: string): DiskNode => create(path, true),
  };
}
export type MemoryDisk = ReturnType<typeof createMemoryDisk>;

function highestId(node: DiskNode): number {
  return node.kind === 'file' ? node.id : Math.max(node.id, ...[...node.entries.values()].map(highestId));
}
