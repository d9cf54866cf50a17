import type * as promises from 'node:fs/promises';

type FileHandle = promises.FileHandle;
type Disk = typeof promises;

/** What is wrong with the disk; nothing at first. Applies to files whose path `where` accepts. */
export const fault = {
  where: (_path: string): boolean => true,
  /** Bytes that can still be written before it is full. */
  bytesLeft: Infinity,
  failSync: false,
  failRename: false,
  failRead: false,
  /** Milliseconds each flush takes. */
  slowness: 0,
};

export function mend(): void {
  Object.assign(fault, {
    where: () => true,
    bytesLeft: Infinity,
    failSync: false,
    failRename: false,
    failRead: false,
    slowness: 0,
  });
}

const systemError = (code: string): Error => Object.assign(new Error(code), { code });

/** Stands between the code and the real disk: everything is done for real up to the fault. */
export function onFaultyDisk(disk: Disk): Disk {
  const open: Disk['open'] = async (path, flags, mode) => {
    const isHit = fault.where(String(path));
    if (isHit && fault.failRead && (flags === undefined || typeof flags === 'number'))
      throw systemError('EIO');
    const handle = await disk.open(path, flags, mode);
    return wrapHandle(handle, String(path));
  };
  const rename: Disk['rename'] = async (from, to) => {
    if (fault.failRename && fault.where(String(to))) throw systemError('EIO');
    return disk.rename(from, to);
  };
  return { ...disk, open, rename };
}

function wrapHandle(handle: FileHandle, path: string): FileHandle {
  const writeFile = async (content: string | Uint8Array): Promise<void> => {
    const bytes = Buffer.from(content as Uint8Array);
    if (!fault.where(path) || bytes.byteLength <= fault.bytesLeft) {
      if (fault.where(path)) fault.bytesLeft -= bytes.byteLength;
      return handle.writeFile(bytes);
    }
    const part = bytes.subarray(0, fault.bytesLeft);
    fault.bytesLeft = 0;
    await handle.writeFile(part);
    throw systemError('ENOSPC');
  };
  const flush = async (): Promise<void> => {
    if (!fault.where(path)) return handle.sync();
    if (fault.slowness > 0) await new Promise((resolve) => setTimeout(resolve, fault.slowness));
    if (fault.failSync) throw systemError('EIO');
    return handle.sync();
  };
  const changed: Record<PropertyKey, unknown> = { writeFile, sync: flush, datasync: flush };
  return new Proxy(handle, {
    get: (target, key) => {
      if (Object.hasOwn(changed, key)) return changed[key];
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
