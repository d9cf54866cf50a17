import type * as Y from 'yjs';
import { topLevel } from '../document/layout.ts';
import type { ActionStatus } from '../listed-lines.ts';
import type { LineId, PreviousActionId } from '../identifier.ts';
import { actionStatusSchema } from '../line.ts';
import { inOneStep, setEntityFields, type Origin } from './in-one-step.ts';
import { setActionStatus } from './line-commands.ts';
import { isFinalDocument } from './version-commands.ts';

/** An action of a meeting: on a line, or of an earlier meeting and under review. */
export type ActionInMeeting =
  | { readonly kind: 'line'; readonly lineId: LineId }
  | { readonly kind: 'previousAction'; readonly previousActionId: PreviousActionId };

/** What it was before; or why nothing was changed. */
export type SettledAction =
  | { readonly kind: 'settled'; readonly was: ActionStatus }
  | { readonly kind: 'gone' }
  | { readonly kind: 'final' };

/** Sets what became of an action from outside of its meeting's window; nothing in one that is final, for that is locked. */
export function settleAction(
  doc: Y.Doc,
  action: ActionInMeeting,
  status: ActionStatus,
  origin: Origin,
): SettledAction {
  if (isFinalDocument(doc)) return { kind: 'final' };
  const was =
    action.kind === 'line'
      ? setActionStatus(doc, action.lineId, status, origin)
      : setReviewStatus(doc, action.previousActionId, status, origin);
  return was === null ? { kind: 'gone' } : { kind: 'settled', was };
}

const setReviewStatus = (
  doc: Y.Doc,
  id: PreviousActionId,
  status: ActionStatus,
  origin: Origin,
): ActionStatus | null =>
  inOneStep(doc, origin, () => {
    const entity = topLevel.previousActions(doc).get(id);
    if (entity === undefined) return null;
    const was = actionStatusSchema.catch('open').parse(entity.get('status'));
    if (was !== status) setEntityFields(entity, { status });
    return was;
  });
