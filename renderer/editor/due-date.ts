import type { Command, EditorState } from '@tiptap/pm/state';
import { noticeDueDate, type NoticedDay } from '../../shared/dates/notice-due-date.ts';
import type { SectionContext } from './section-context.ts';
import type { PlacedLine } from './selected-lines.ts';

type Calendar = Pick<SectionContext, 'day' | 'language'>;
export type OfferedDueDate = PlacedLine & { readonly noticed: NoticedDay };

/** The day the action under the cursor speaks of, where it is not its due date yet; else null. */
export function offeredDueDate(state: EditorState, { day, language }: Calendar): OfferedDueDate | null {
  const { $head } = state.selection;
  if ($head.depth !== 1 || $head.parent.type.name !== 'action') return null;
  const node = $head.parent;
  const noticed = noticeDueDate(node.textContent, day(), language());
  if (noticed === null || noticed.day === node.attrs['dueOn']) return null;
  return { node, position: $head.before(1), noticed };
}

/** Takes the noticed day as due date; pressed again, or where none is noticed, takes the due date away. */
export const takeDueDate =
  (calendar: Calendar): Command =>
  (state, dispatch) => {
    const offer = offeredDueDate(state, calendar);
    const { $head } = state.selection;
    if (offer !== null) dispatch?.(state.tr.setNodeAttribute(offer.position, 'dueOn', offer.noticed.day));
    else if ($head.depth === 1 && typeof $head.parent.attrs['dueOn'] === 'string')
      dispatch?.(state.tr.setNodeAttribute($head.before(1), 'dueOn', null));
    else return false;
    return true;
  };
