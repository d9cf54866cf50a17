import type * as Y from 'yjs';
import { assertNever } from '../assert-never.ts';
import {
  arrangeParticipants,
  convertLine,
  removeLine,
  removeParticipant,
  rewriteLine,
  swapNames,
  type Origin,
} from '../meeting/commands/index.ts';
import type { LineId } from '../meeting/identifier.ts';
import type { InlineText } from '../meeting/inline-text.ts';
import type { Fix } from './finding.ts';

/** Does what a finding proposes, as one step of undo. */
export function applyFix(doc: Y.Doc, fix: Fix, origin: Origin): void {
  doc.transact(() => {
    switch (fix.kind) {
      case 'rewriteLine':
        return rewriteLine(doc, fix.lineId, fix.text, origin);
      case 'makeAction':
        return convertAndRewrite(doc, fix.lineId, 'action', fix.text, origin);
      case 'makeDecision':
        return convertAndRewrite(doc, fix.lineId, 'decision', fix.text, origin);
      case 'removeLines':
        return fix.lineIds.forEach((id) => removeLine(doc, id, origin));
      case 'swapNames':
        return swapNames(doc, fix.participantIds, origin);
      case 'arrangeGroup':
        return arrangeParticipants(doc, fix.groupId, fix.participantIds, origin);
      case 'removeParticipant':
        return removeParticipant(doc, fix.participantId, origin);
      default:
        return assertNever(fix);
    }
  }, origin);
}

function convertAndRewrite(
  doc: Y.Doc,
  lineId: LineId,
  kind: 'action' | 'decision',
  text: InlineText,
  origin: Origin,
): void {
  convertLine(doc, lineId, kind, origin);
  rewriteLine(doc, lineId, text, origin);
}
