import type { Handlers } from '../../shared/bridge/contract.ts';
import { failure } from '../../shared/result.ts';
import { readIncoming } from '../import/incoming/read-incoming.ts';
import type { Caller } from './caller.ts';

/** Files that come in: read, and handed back as data. */
export const intakeCalls = (): Pick<Handlers<Caller>, 'readIncoming'> => ({
  readIncoming: async (_caller, file, kind) => {
    const read = await readIncoming(file, kind);
    return read.ok ? read : failure({ sentence: read.error });
  },
});
