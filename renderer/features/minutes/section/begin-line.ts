import * as Y from 'yjs';
import { lineToElement } from '../../../../shared/meeting/document/line-element.ts';
import { minutesOf } from '../../../../shared/meeting/document/index.ts';
import type { ItemId } from '../../../../shared/meeting/identifier.ts';
import type { Instant } from '../../../../shared/meeting/text.ts';
import { freshLineId, instantNow } from '../../../editor/fresh-line-id.ts';
import { meetingStore } from '../../../store/open-meeting.ts';

/** Lines that come and go with the cursor are nobody's doing: undo knows nothing of them. */
const CURSOR = { name: 'the cursor came or went' };

/** Lines nobody wrote into yet. One that was written into stays, even empty, for undo and redo know it. */
const untouched = new WeakSet<Y.XmlElement>();

/** Gives an empty section the line its cursor stands in. */
export function beginLine(itemId: ItemId): void {
  const { open } = meetingStore.getState();
  const fragment = open === null || open.isReadOnly ? undefined : minutesOf(open.doc, itemId);
  if (fragment === undefined || fragment.length > 0) return;
  const begunAt = instantNow() as Instant;
  const line = lineToElement({ kind: 'note', id: freshLineId(), text: [], level: 1, begunAt });
  open?.doc.transact(() => fragment.insert(0, [line]), CURSOR);
  untouched.add(line);
  line.observeDeep(() => untouched.delete(line));
}

/** Takes the one line of a section away again when the cursor has left it without a word. */
export function dropUntouchedLine(itemId: ItemId): void {
  const { open } = meetingStore.getState();
  const fragment = open === null || open.isReadOnly ? undefined : minutesOf(open.doc, itemId);
  const [line, ...others] = fragment?.toArray() ?? [];
  if (!(line instanceof Y.XmlElement) || others.length > 0 || !untouched.has(line)) return;
  open?.doc.transact(() => fragment?.delete(0, 1), CURSOR);
}
