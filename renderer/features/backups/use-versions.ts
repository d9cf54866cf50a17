import { useEffect, useState } from 'react';
import type { ListedBackup } from '../../../shared/bridge/contract.ts';
import { host } from '../../store/host.ts';
import { logError } from '../../store/log-error.ts';

export type Versions = {
  /** Null until they are listed. */
  readonly list: readonly ListedBackup[] | null;
  readonly problem: string | null;
};

/** The earlier versions of a meeting as they are when the dialog opens. */
export function useVersions(sessionId: string): Versions {
  const [versions, setVersions] = useState<Versions>({ list: null, problem: null });
  useEffect(() => {
    let isOver = false;
    const show = (next: Versions): void => {
      if (!isOver) setVersions(next);
    };
    host()
      .listBackups(sessionId)
      .then((listed) =>
        show(
          listed.ok ? { list: listed.value, problem: null } : { list: null, problem: listed.error.sentence },
        ),
      )
      .catch((error: unknown) => {
        logError('list of versions', error);
        show({ list: null, problem: 'The earlier versions could not be listed. Close this and try again.' });
      });
    return () => {
      isOver = true;
    };
  }, [sessionId]);
  return versions;
}
