import { useEffect, useState } from 'react';
import type { ListedBackup } from '../../../shared/bridge/contract.ts';
import { host } from '../../store/host.ts';
import { logError } from '../../store/log-error.ts';

/** The kept copies of a meeting as they are when the dialog opens; null until they are listed, none where they cannot be. */
export function useKeptCopies(sessionId: string): readonly ListedBackup[] | null {
  const [copies, setCopies] = useState<readonly ListedBackup[] | null>(null);
  useEffect(() => {
    let isOver = false;
    host()
      .listBackups(sessionId)
      .then((listed) => (isOver ? undefined : setCopies(listed.ok ? listed.value : [])))
      .catch((error: unknown) => {
        logError('versions to compare', error);
        if (!isOver) setCopies([]);
      });
    return () => {
      isOver = true;
    };
  }, [sessionId]);
  return copies;
}
