import { join } from 'node:path';
import { documentToMeeting } from '../../shared/meeting/document/index.ts';
import type { AnswerOf, Handlers } from '../../shared/bridge/contract.ts';
import { settleAction } from '../../shared/meeting/commands/index.ts';
import { failure, success } from '../../shared/result.ts';
import { selectActions } from '../../shared/series/action-register.ts';
import { joinActions } from '../../shared/series/join-actions.ts';
import { registerEntries } from '../../shared/series/register-entry.ts';
import { printRegister } from '../export/register/print-register.ts';
import { fileStem } from '../library/file-stem.ts';
import { unsettledSentence } from '../session/unsettled-sentence.ts';
import type { BridgeParts } from './bridge-parts.ts';
import type { Caller } from './caller.ts';

type ActionRegisterCalls = Pick<Handlers<Caller>, 'listActions' | 'setActionStatus' | 'exportActions'>;

/** Origin of what the register changes: no window's own doing, so every window of the meeting is told. */
const REGISTER = { name: 'the action register' };

/** The actions of all meetings: listed from the index and from open meetings, changed in the meeting where they count. */
export function actionRegisterCalls({
  services,
  sessions,
  library,
  paths,
  deliver,
}: BridgeParts): ActionRegisterCalls {
  async function listed(caller: Caller): Promise<AnswerOf<'listActions'>> {
    const others = services.settings.read().recentMeetings;
    const refreshed = await library.ask({ kind: 'refresh', others }, (done, total) =>
      caller.send('searchProgress', { done, total }),
    );
    if (!refreshed.ok) return refreshed;
    const known = await library.ask({ kind: 'actions' });
    if (!known.ok) return known;
    // What an open meeting says now may be a second ahead of its file.
    const open = new Map(sessions.openForEditing().map(({ held }) => [held.path, held.doc]));
    const actions = joinActions([
      ...known.value.filter(({ path }) => !open.has(path)),
      ...[...open].flatMap(([path, doc]) => registerEntries(documentToMeeting(doc), path)),
    ]);
    return success({ actions, problems: refreshed.value.problems });
  }

  return {
    listActions: listed,
    setActionStatus: async (_caller, path, action, status) => {
      const name = fileStem(path);
      if (!(await paths.isTrusted(path)))
        return failure({
          sentence: `${name} is not among your meetings any more, so nothing was changed. Look at the register again.`,
        });
      const changed = await sessions.change(path, ({ doc, isReadOnly }) =>
        isReadOnly ? ({ kind: 'readOnly' } as const) : settleAction(doc, action, status, REGISTER),
      );
      if (!changed.ok) return changed;
      const outcome = changed.value;
      return outcome.kind === 'settled'
        ? success({ was: outcome.was })
        : failure({ sentence: unsettledSentence(outcome.kind, name, action.kind) });
    },
    exportActions: async (caller, { format, filter, today, withPrivate }) => {
      const register = await listed(caller);
      if (!register.ok) return register;
      const { actions, problems } = register.value;
      const shown = selectActions(actions, filter, today);
      const { content, notices } = await printRegister(shown, format, { today, withPrivate });
      const fileName = `Action register.${format}`;
      return deliver(caller, {
        fileName,
        beside: join(services.libraryFolder, fileName),
        content: typeof content === 'string' ? new TextEncoder().encode(content) : content,
        notices: [
          ...notices,
          ...problems.map(
            ({ fileName: file }) => `${file} does not open, so its actions are not in the list.`,
          ),
        ],
      });
    },
  };
}
