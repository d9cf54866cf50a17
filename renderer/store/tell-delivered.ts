import { assertNever } from '../../shared/assert-never.ts';
import type { Delivered } from '../../shared/bridge/contract.ts';
import { downloadFile } from './download-file.ts';
import { notify } from './notices.ts';

/** Says where a file is that was made for the user, or hands it to the browser; and what there is to know of it. */
export function tellDelivered(delivered: Delivered): void {
  switch (delivered.kind) {
    case 'cancelled':
      return;
    case 'written':
      notify(`Written: ${delivered.path}`, { tone: 'good', shows: delivered.path });
      break;
    case 'download':
      downloadFile(delivered.fileName, delivered.bytes);
      notify(`${delivered.fileName} is in your downloads.`, { tone: 'good' });
      break;
    default:
      assertNever(delivered);
  }
  for (const sentence of delivered.notices) notify(sentence, { tone: 'warn' });
}
