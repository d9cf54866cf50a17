import type { Delivered } from '../../shared/bridge/contract.ts';
import type { BridgeParts } from './bridge-parts.ts';
import type { BridgeServices } from './bridge-services.ts';

/** The host's ways of giving files to the user, with a memory of what it wrote. */
export function createDelivery(
  services: BridgeServices,
): Pick<BridgeParts, 'deliver' | 'deliverTogether' | 'written'> {
  const written = new Set<string>();
  const remember = (delivered: Delivered): void => {
    if (delivered.kind === 'written') written.add(delivered.path);
  };
  return {
    written,
    deliver: async (caller, delivery) => {
      const delivered = await services.deliver(caller, delivery);
      if (delivered.ok) remember(delivered.value);
      return delivered;
    },
    deliverTogether: async (caller, deliveries) => {
      const delivered = await services.deliverTogether(caller, deliveries);
      if (delivered.ok) delivered.value.forEach(remember);
      return delivered;
    },
  };
}
