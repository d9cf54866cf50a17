import { documentToMeeting } from '../../shared/meeting/document/index.ts';
import type { Handlers } from '../../shared/bridge/contract.ts';
import { setActionStatus } from '../../shared/meeting/commands/index.ts';
import { failure, success } from '../../shared/result.ts';
import { registeredActions } from '../../shared/series/action-register.ts';
import { fileStem } from '../library/file-stem.ts';
import type { BridgeParts } from './bridge-parts.ts';
import type { Caller } from './caller.ts';

type ActionRegisterCalls = Pick<Handlers<Caller>, 'listActions' | 'setActionStatus'>;

/** Origin of what the register changes: no window's own doing, so every window of the meeting is told. */
const REGISTER = { name: 'the action register' };

/** The actions of all meetings: listed from the index and from open meetings, changed in the meeting that owns them. */
export const actionRegisterCalls = ({
  services,
  sessions,
  library,
  paths,
}: BridgeParts): ActionRegisterCalls => ({
  listActions: async (caller) => {
    const others = services.settings.read().recentMeetings;
    const refreshed = await library.ask({ kind: 'refresh', others }, (done, total) =>
      caller.send('searchProgress', { done, total }),
    );
    if (!refreshed.ok) return refreshed;
    const listed = await library.ask({ kind: 'actions' });
    if (!listed.ok) return listed;
    // What an open meeting says now may be a second ahead of its file.
    const open = new Map(sessions.openForEditing().map(({ held }) => [held.path, held.doc]));
    const actions = [
      ...listed.value.filter(({ path }) => !open.has(path)),
      ...[...open].flatMap(([path, doc]) => registeredActions(documentToMeeting(doc), path)),
    ];
    return success({ actions, problems: refreshed.value.problems });
  },
  setActionStatus: async (_caller, path, lineId, status) => {
    const name = fileStem(path);
    if (!(await paths.isTrusted(path)))
      return failure({
        sentence: `${name} is not among your meetings any more, so nothing was changed. Look at the register again.`,
      });
    const changed = await sessions.change(path, ({ doc, isReadOnly }) =>
      isReadOnly ? 'readOnly' : setActionStatus(doc, lineId, status, REGISTER),
    );
    if (!changed.ok) return changed;
    if (changed.value === 'readOnly')
      return failure({
        sentence: `${name} can only be read where it is, so nothing was changed. Make its file or folder writable, or open the meeting from another place.`,
      });
    if (changed.value === null)
      return failure({
        sentence: `This action is no longer in ${name}: somebody removed it or made it a note, so nothing was changed. Look at the register again.`,
      });
    return success({ was: changed.value });
  },
});
