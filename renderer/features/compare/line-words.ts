import type { ComparedLine, LineRole } from '../../../shared/compare/comparison.ts';

const ROLES: Readonly<Record<LineRole, string>> = {
  title: 'title',
  opening: 'opening',
  heading: 'heading',
  paragraph: 'paragraph',
  numbered: 'paragraph',
  note: 'note',
  subNote: 'sub-note',
  action: 'action',
  decision: 'decision',
  annex: 'annex',
  agendaItem: 'agenda item',
  list: 'list',
  group: 'group',
  participant: 'participant',
  previousAction: 'previous action',
};

/** What became of a line, in words: "Added", "Moved away from here", "Changed from note to action". */
export function lineWords({ kind, isMoved, role, roleBefore }: ComparedLine): string {
  switch (kind) {
    case 'kept':
      return '';
    case 'added':
      return isMoved ? 'Moved here' : 'Added';
    case 'removed':
      return isMoved ? 'Moved away' : 'Removed';
    case 'changed':
      return roleBefore === null ? 'Changed' : `Changed from ${ROLES[roleBefore]} to ${ROLES[role]}`;
  }
}
