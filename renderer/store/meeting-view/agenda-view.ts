import * as Y from 'yjs';
import type { z } from 'zod';
import { agendaItemSchema, type AgendaItem } from '../../../shared/meeting/agenda-item.ts';
import { topLevel } from '../../../shared/meeting/document/index.ts';
import type { Line } from '../../../shared/meeting/line.ts';
import { entitiesView } from './entities-view.ts';
import { minutesView, type MinutesView } from './minutes-view.ts';
import { sharingList } from './same-value.ts';
import { uniqueLineIds } from './unique-line-ids.ts';

const itemFieldsSchema = agendaItemSchema.omit({ minutes: true });
type ItemFields = z.infer<typeof itemFieldsSchema>;
const NO_LINES: readonly Line[] = [];

/** The agenda with its minutes, read again only where it changed. */
export type AgendaView = {
  readonly read: () => readonly AgendaItem[];
  /** A type at or below `agenda` changed, with these keys. */
  readonly agendaChanged: (id: string) => void;
  readonly minutesReplaced: (id: string) => void;
  readonly minutesChanged: (fragment: Y.XmlFragment, node: Y.XmlElement | Y.XmlText | null) => void;
};

export function agendaView(doc: Y.Doc): AgendaView {
  const items = entitiesView<ItemFields>(topLevel.agenda(doc), itemFieldsSchema);
  const byItem = new Map<string, { readonly fragment: Y.XmlFragment; readonly view: MinutesView }>();
  const byFragment = new Map<Y.XmlFragment, MinutesView>();
  const ids = uniqueLineIds();
  /** Lines as written, as counted by `ids`. */
  const written = new Map<string, readonly Line[]>();
  const made = new Map<string, { readonly fields: ItemFields; readonly item: AgendaItem }>();
  let agenda: readonly AgendaItem[] | undefined;

  const viewOf = (id: string): MinutesView | undefined => {
    const known = byItem.get(id);
    if (known !== undefined) return known.view;
    const fragment = topLevel.minutes(doc).get(id);
    if (!(fragment instanceof Y.XmlFragment)) return undefined;
    const view = minutesView(fragment);
    byItem.set(id, { fragment, view });
    byFragment.set(fragment, view);
    return view;
  };

  const itemWith = (own: ItemFields, minutes: readonly Line[]): AgendaItem => {
    const before = made.get(own.id);
    if (before?.fields === own && before.item.minutes === minutes) return before.item;
    const item = { ...own, minutes: minutes as Line[] };
    made.set(own.id, { fields: own, item });
    return item;
  };

  return {
    read: () => {
      const present = items.inOrder();
      const standing = new Set<string>(present.map(({ id }) => id));
      for (const id of written.keys())
        if (!standing.has(id)) {
          ids.replace(written.get(id) ?? NO_LINES, NO_LINES);
          written.delete(id);
          made.delete(id);
        }
      const sections = present.map(({ id }) => {
        const lines = viewOf(id)?.lines() ?? NO_LINES;
        ids.replace(written.get(id) ?? NO_LINES, lines);
        written.set(id, lines);
        return lines;
      });
      const settled = ids.settle(sections);
      const now = present.map((own, index) => {
        const wanted = settled[index] ?? NO_LINES;
        return itemWith(own, sharingList(made.get(own.id)?.item.minutes, wanted));
      });
      return (agenda = sharingList(agenda, now));
    },
    agendaChanged: (id) => items.forget(id),
    minutesReplaced: (id) => {
      const known = byItem.get(id);
      if (known === undefined) return;
      byItem.delete(id);
      byFragment.delete(known.fragment);
    },
    minutesChanged: (fragment, node) => {
      const view = byFragment.get(fragment);
      if (node === null) view?.forgetOrder();
      else view?.forgetNode(node);
    },
  };
}
