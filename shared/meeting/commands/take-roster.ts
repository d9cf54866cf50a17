import type * as Y from 'yjs';
import { inOrder, ordersBetween } from '../document/entity-order.ts';
import { GROUP, ORDER, topLevel } from '../document/layout.ts';
import { entity } from '../document/meeting-to-document.ts';
import type { ParticipantId } from '../identifier.ts';
import type { Participant } from '../roster.ts';
import { inOneStep, setEntityFields, type Origin } from './in-one-step.ts';
import { addGroup, updateParticipant, type EmptyGroup } from './roster-commands.ts';

/** What a roster takes in at once. */
export type RosterPlan = {
  readonly changed: readonly {
    readonly id: ParticipantId;
    readonly fields: Readonly<Record<string, unknown>>;
  }[];
  /** Groups that are not there yet are added last. `members` are all who stand in the group then, in order. */
  readonly groups: readonly { readonly group: EmptyGroup; readonly members: readonly Participant[] }[];
};

/**
 * Takes many people, groups and changed fields into the roster in one step. Of `members`, those who stand in the group
 * already stay as they are and where they are; the others are added between them, or moved there from another group.
 */
export const takeRoster = (doc: Y.Doc, { changed, groups }: RosterPlan, origin: Origin): void =>
  inOneStep(doc, origin, () => {
    for (const { id, fields } of changed) updateParticipant(doc, id, fields, origin);
    const known = topLevel.groups(doc);
    for (const { group, members } of groups) {
      if (!known.has(group.id)) addGroup(doc, group, known.size, origin);
      placeMembers(doc, group.id, members);
    }
  });

function placeMembers(doc: Y.Doc, group: string, members: readonly Participant[]): void {
  const participants = topLevel.participants(doc);
  const standing = inOrder(participants, (fields) => fields.get(GROUP) === group);
  const positions = new Map(standing.map(([id], index) => [id, index]));
  let run: Participant[] = [];
  let after = -1;
  const placeRun = (before: number): void => {
    const orders = ordersBetween(standing.slice(0, after + 1), standing.slice(before), run.length);
    for (const [index, { id, ...fields }] of run.entries()) {
      const place = { [ORDER]: orders[index], [GROUP]: group };
      const entry = participants.get(id);
      if (entry === undefined) participants.set(id, entity(fields, place));
      else setEntityFields(entry, place);
    }
    run = [];
  };
  for (const member of members) {
    const position = positions.get(member.id);
    if (position === undefined) run.push(member);
    else {
      if (run.length > 0) placeRun(position);
      after = position;
    }
  }
  if (run.length > 0) placeRun(after + 1);
}
