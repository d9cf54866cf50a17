import { dialog, shell } from 'electron';
import { describeOutside } from '../../shared/bridge/outside-address.ts';
import type { Sentence } from '../../shared/bridge/contract.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import type { Caller } from '../bridge/caller.ts';
import { describeSystemError } from '../library/describe-system-error.ts';
import { parentOf } from './dialogs.ts';

/**
 * Gives an address to the system's browser, after the user was asked by a dialog that no page can answer or imitate.
 * A new mail is only a draft, begun by a command of the user, so it is not asked for twice.
 */
export async function openOutside(caller: Caller, address: URL): Promise<Result<null, Sentence>> {
  if (address.protocol !== 'mailto:' && !(await isWanted(caller, address)))
    return failure({ sentence: 'The link was not opened.' });
  try {
    await shell.openExternal(address.href);
    return success(null);
  } catch (error) {
    return failure({ sentence: `The link could not be opened: ${describeSystemError(error)}.` });
  }
}

async function isWanted(caller: Caller, address: URL): Promise<boolean> {
  const { question, detail } = describeOutside(address);
  const { response } = await dialog.showMessageBox(parentOf(caller), {
    type: 'question',
    message: question,
    detail,
    buttons: ['Cancel', 'Open'],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}
