import type * as Y from 'yjs';
import { topLevel } from '../document/layout.ts';
import type { PreviousActionId } from '../identifier.ts';
import type { PreviousAction } from '../previous-action.ts';
import { inOneStep, setEntityFields, type Origin } from './in-one-step.ts';

export type PreviousActionFields = {
  readonly [Field in 'status' | 'outcome' | 'addressee' | 'assignees' | 'dueOn']?:
    | PreviousAction[Field]
    | undefined;
};

/** Notes what became of an action of an earlier meeting; a field that is undefined is taken away, one that is gone stays gone. */
export const updatePreviousAction = (
  doc: Y.Doc,
  id: PreviousActionId,
  fields: PreviousActionFields,
  origin: Origin,
): void =>
  inOneStep(doc, origin, () => {
    const action = topLevel.previousActions(doc).get(id);
    if (action !== undefined) setEntityFields(action, fields);
  });

/** Takes an action of an earlier meeting off this meeting's review; its own meeting still has it. */
export const removePreviousAction = (doc: Y.Doc, id: PreviousActionId, origin: Origin): void =>
  inOneStep(doc, origin, () => topLevel.previousActions(doc).delete(id));
