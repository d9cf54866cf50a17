import type { Handlers } from '../../shared/bridge/contract.ts';
import { isOpenedOutside, NOT_OPENED } from '../../shared/bridge/outside-address.ts';
import { failure } from '../../shared/result.ts';
import type { BridgeParts } from './bridge-parts.ts';
import type { Caller } from './caller.ts';

type SystemCalls = Pick<Handlers<Caller>, 'openExternal' | 'showMenu'>;

/** What is the system's: its browser, its menu. */
export const systemCalls = ({ services }: BridgeParts): SystemCalls => ({
  openExternal: async (caller, text) => {
    const address = URL.canParse(text) ? new URL(text) : null;
    return address === null || !isOpenedOutside(address)
      ? failure({ sentence: NOT_OPENED })
      : services.openExternal(caller, address);
  },
  showMenu: async (caller, commands) => {
    services.showMenu(caller, commands);
    return null;
  },
});
