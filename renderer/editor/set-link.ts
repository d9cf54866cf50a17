import type { Command, EditorState } from '@tiptap/pm/state';
import type { ResolvedPos } from '@tiptap/pm/model';

/** Links the selected words of one line, replacing a link they had. Does nothing where no words are selected. */
export const setLink =
  (link: string): Command =>
  (state, dispatch) => {
    const { from, to, empty, $from, $to } = state.selection;
    const type = state.schema.marks['link'];
    if (type === undefined || empty || !$from.sameParent($to) || $from.depth !== 1) return false;
    dispatch?.(state.tr.addMark(from, to, type.create({ href: link })));
    return true;
  };

/** Takes the link away from the selected words, or the whole link the cursor is in. */
export const removeLink: Command = (state, dispatch) => {
  const type = state.schema.marks['link'];
  const range = linkRange(state);
  if (type === undefined || range === null) return false;
  dispatch?.(state.tr.removeMark(range.from, range.to, type));
  return true;
};

export type LinkRange = { readonly from: number; readonly to: number; readonly link: string };

/** The selected words with the link they have, or the link the cursor is in; null where there is neither. */
export function linkRange({ selection }: EditorState): LinkRange | null {
  const { $from, $to, from, to, empty } = selection;
  if (!$from.sameParent($to) || $from.depth !== 1) return null;
  const around = linkAround($from);
  if (!empty) return { from, to, link: around?.link ?? '' };
  return around;
}

function linkAround($from: ResolvedPos): LinkRange | null {
  const links: LinkRange[] = [];
  $from.parent.forEach((text, offset) => {
    const href: unknown = text.marks.find((mark) => mark.type.name === 'link')?.attrs['href'];
    if (typeof href !== 'string') return;
    const from = $from.start() + offset;
    const to = from + text.nodeSize;
    const last = links.at(-1);
    // Runs of one link differ in bold or italic.
    if (last?.to === from && last.link === href) links[links.length - 1] = { ...last, to };
    else links.push({ from, to, link: href });
  });
  return links.find(({ from, to }) => from <= $from.pos && $from.pos <= to) ?? null;
}
