import { assertNever } from '../../shared/assert-never.ts';
import type { Delivered } from '../../shared/bridge/contract.ts';
import { downloadFile } from './download-file.ts';
import { notify } from './notices.ts';

/** Takes a file the host made: says where it was written, or downloads it; then what the user should know of it. */
export function takeDelivered(delivered: Delivered): void {
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
