import type { Handlers } from '../../shared/bridge/contract.ts';
import { failure } from '../../shared/result.ts';
import type { BridgeParts } from './bridge-parts.ts';
import type { Caller } from './caller.ts';

type SystemCalls = Pick<Handlers<Caller>, 'openExternal' | 'showMenu'>;

const OPENED_OUTSIDE: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** What is the system's: its browser, its menu. */
export const systemCalls = ({ services }: BridgeParts): SystemCalls => ({
  openExternal: async (_caller, text) => {
    const address = URL.canParse(text) ? new URL(text) : null;
    return address !== null && OPENED_OUTSIDE.has(address.protocol)
      ? services.openExternal(address)
      : failure({ sentence: 'Only web and mail addresses are opened; this link was left alone.' });
  },
  showMenu: async (caller, commands) => {
    services.showMenu(caller, commands);
    return null;
  },
});
