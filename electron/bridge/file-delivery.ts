import type { BridgeServices } from './bridge-services.ts';

/** Gives files made for the user to the host, and remembers what was written, which alone a window can have shown. */
export type FileDelivery = {
  readonly deliver: BridgeServices['deliver'];
  readonly hasWritten: (path: string) => boolean;
};

export function createFileDelivery({ deliver }: Pick<BridgeServices, 'deliver'>): FileDelivery {
  const written = new Set<string>();
  return {
    deliver: async (caller, delivery) => {
      const delivered = await deliver(caller, delivery);
      if (delivered.ok && delivered.value.kind === 'written') written.add(delivered.value.path);
      return delivered;
    },
    hasWritten: (path) => written.has(path),
  };
}
