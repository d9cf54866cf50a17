import type { HeldSession, OpenHeldSession } from '../bridge/held-session.ts';
import type { Log } from './log.ts';

/** Opens meetings as `open` does, and logs what happens to them: opened, told of, not saved, saved again, closed. */
export const logSessions =
  (open: OpenHeldSession, log: Log): OpenHeldSession =>
  async (path, how) => {
    const begun = performance.now();
    const opened = await open(path, how);
    if (!opened.ok) {
      const isOpenElsewhere = opened.error.canOpenReadOnly;
      log.write({ kind: 'meetingNotOpened', file: log.hash(path), isOpenElsewhere });
      return opened;
    }
    const file = log.hash(opened.value.path);
    log.write({
      kind: 'meetingOpened',
      file,
      access: opened.value.isReadOnly ? 'read' : 'edit',
      milliseconds: Math.round(performance.now() - begun),
      notices: opened.value.notices().length,
    });
    return { ok: true, value: logged(opened.value) };

    function logged(held: HeldSession): HeldSession {
      let isFailing = false;
      held.onSaveState(({ kind }) => {
        if (kind === 'failing' && !isFailing) log.write({ kind: 'savingFails', file });
        if (kind === 'saved') log.write({ kind: isFailing ? 'savingWorks' : 'saved', file });
        if (kind === 'failing' || kind === 'saved') isFailing = kind === 'failing';
      });
      held.onNotice(() => log.write({ kind: 'meetingNotice', file }));
      return {
        ...held,
        close: async () => {
          const closed = await held.close();
          log.write({ kind: 'meetingClosed', file, isSaved: closed.ok });
          return closed;
        },
      };
    }
  };
