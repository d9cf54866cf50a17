import { access } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { dialog } from 'electron';
import type { Delivered, Sentence } from '../../shared/bridge/contract.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import type { Delivery } from '../bridge/bridge-services.ts';
import type { Caller } from '../bridge/caller.ts';
import { writeFileAtomically } from '../library/write-file-atomically.ts';
import { FILE_KINDS, parentOf } from './dialogs.ts';

type Target = Delivery & { readonly path: string };

/** Asks once where files of one name should go, and writes each with its own ending; nothing is replaced unasked. */
export async function deliverFilesTogether(
  caller: Caller,
  deliveries: readonly Delivery[],
): Promise<Result<readonly Delivered[], Sentence>> {
  const [first] = deliveries;
  if (first === undefined) return success([]);
  const chosen = await chooseName(caller, first, deliveries);
  if (chosen === null) return success([{ kind: 'cancelled' }]);
  const targets = targetsOf(deliveries, chosen);
  const clash = targets.find(({ path, beside }) => path === beside);
  if (clash !== undefined)
    return failure({
      sentence: `${basename(clash.path)} is the meeting itself, so nothing was written there. Choose another name.`,
    });
  // The dialog has asked for the name that was chosen there itself.
  const there = await existing(targets.filter(({ path }) => path !== chosen));
  if (there.length > 0 && !(await mayReplace(caller, there))) return success([{ kind: 'cancelled' }]);
  return write(targets);
}

async function chooseName(
  caller: Caller,
  first: Delivery,
  deliveries: readonly Delivery[],
): Promise<string | null> {
  const names = deliveries.map(({ fileName }) => FILE_KINDS[extname(fileName).slice(1)] ?? extname(fileName));
  const extension = extname(first.fileName).slice(1);
  const { canceled, filePath } = await dialog.showSaveDialog(parentOf(caller), {
    title: `Save ${names.join(' and ')} under one name`,
    defaultPath: join(dirname(first.beside), first.fileName),
    filters: [{ name: names.join(' and '), extensions: [extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? null : filePath;
}

/** The name without an ending of ours, then each with its own. */
function targetsOf(deliveries: readonly Delivery[], chosen: string): Target[] {
  const endings = deliveries.map(({ fileName }) => extname(fileName).toLowerCase());
  const ending = extname(chosen);
  const stem = endings.includes(ending.toLowerCase()) ? chosen.slice(0, -ending.length) : chosen;
  return deliveries.map((delivery) => ({ ...delivery, path: `${stem}${extname(delivery.fileName)}` }));
}

async function existing(targets: readonly Target[]): Promise<readonly string[]> {
  const found = await Promise.all(
    targets.map(({ path }) =>
      access(path).then(
        () => [basename(path)],
        () => [],
      ),
    ),
  );
  return found.flat();
}

async function mayReplace(caller: Caller, names: readonly string[]): Promise<boolean> {
  const { response } = await dialog.showMessageBox(parentOf(caller), {
    type: 'warning',
    message: `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} there already.`,
    detail: 'Replace what is there, or cancel and choose another name?',
    buttons: ['Cancel', 'Replace'],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}

async function write(targets: readonly Target[]): Promise<Result<readonly Delivered[], Sentence>> {
  const delivered: Delivered[] = [];
  for (const { path, content, notices } of targets) {
    const written = await writeFileAtomically(path, content);
    if (!written.ok) {
      const before = delivered.flatMap((file) => (file.kind === 'written' ? [basename(file.path)] : []));
      const done = before.length === 0 ? '' : ` ${before.join(' and ')} was written.`;
      return failure({
        sentence: `${basename(path)} could not be written: ${written.error.reason}. What stood there is unchanged; choose another place.${done}`,
      });
    }
    delivered.push({ kind: 'written', path, notices });
  }
  return success(delivered);
}
