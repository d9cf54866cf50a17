import { INCOMING_BYTES } from '../../../shared/incoming-bytes.ts';
import type { Compared } from '../../../shared/bridge/calls/editions-calls.ts';
import type { ListedBackup } from '../../../shared/bridge/contract.ts';
import { momentOf, timeOfDayText, wallTime } from '../../../shared/clock/index.ts';
import type { Day } from '../../../shared/meeting/text.ts';
import { dateText } from '../../../shared/summary/date-text.ts';

/** What can be one side of a comparison, under the words it is chosen by. */
export type Side = { readonly key: string; readonly label: string; readonly compared: Compared };

export const NOW: Side = { key: 'now', label: 'The meeting as it is now', compared: { kind: 'now' } };

/** The kept copies that open, under the moment each was kept, by the meeting's clock. */
export const keptSides = (copies: readonly ListedBackup[], timeZone: string): Side[] =>
  copies
    .filter(({ contents }) => contents.kind === 'meeting')
    .map(({ id, at, version }) => ({
      key: `kept ${id}`,
      label: `${version === null ? '' : `Version ${version}, final: `}${keptAtText(at, timeZone)}`,
      compared: { kind: 'kept', id },
    }));

function keptAtText(at: ListedBackup['at'], timeZone: string): string {
  const moment = momentOf(at);
  const zone = wallTime(moment, timeZone) === null ? 'UTC' : timeZone;
  const day = wallTime(moment, zone)?.toPlainDate().toString() ?? at.slice(0, 10);
  return `${dateText(day as Day, 'en')}, ${timeOfDayText(moment, zone, 'en', 'second')}`;
}

/** A file from elsewhere; gives the sentence where it cannot be read. */
export async function fileSide(file: File, key: string): Promise<Side | string> {
  if (file.size > INCOMING_BYTES)
    return `${file.name} is larger than 50 MB, so it was not read. Choose the summary itself.`;
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return `${file.name} could not be read. Is it still where it was?`;
  return {
    key,
    label: `File: ${file.name}`,
    compared: { kind: 'file', name: file.name, bytes: new Uint8Array(bytes) },
  };
}
