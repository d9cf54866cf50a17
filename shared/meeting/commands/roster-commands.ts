import type * as Y from 'yjs';
import { inOrder, orderAt, ordersFor } from '../document/entity-order.ts';
import { GROUP, ORDER, topLevel } from '../document/layout.ts';
import { entity } from '../document/meeting-to-document.ts';
import type { GroupId, ParticipantId } from '../identifier.ts';
import type { Participant, ParticipantGroup } from '../roster.ts';
import { inOneStep, setEntityFields, type Origin } from './in-one-step.ts';

/** A group that has nobody in it yet. */
export type EmptyGroup = Pick<ParticipantGroup, 'id' | 'name' | 'office'>;

const membersOf = (doc: Y.Doc, group: GroupId) =>
  inOrder(topLevel.participants(doc), (fields) => fields.get(GROUP) === group);

/** Adds a group without its participants before the one now at `position`. */
export const addGroup = (doc: Y.Doc, group: EmptyGroup, position: number, origin: Origin): void =>
  inOneStep(doc, origin, () => {
    const groups = topLevel.groups(doc);
    const { id, ...fields } = group;
    groups.set(id, entity(fields, { [ORDER]: orderAt(inOrder(groups), position) }));
  });

/** Changes a group's name, office or unknown fields. */
export const updateGroup = (
  doc: Y.Doc,
  id: GroupId,
  fields: Readonly<Record<string, unknown>>,
  origin: Origin,
): void =>
  inOneStep(doc, origin, () => {
    const group = topLevel.groups(doc).get(id);
    if (group !== undefined) setEntityFields(group, fields);
  });

/** Moves a group so that it stands at `position` among the others. */
export const moveGroup = (doc: Y.Doc, id: GroupId, position: number, origin: Origin): void =>
  inOneStep(doc, origin, () => {
    const groups = topLevel.groups(doc);
    const others = inOrder(groups).filter(([other]) => other !== id);
    groups.get(id)?.set(ORDER, orderAt(others, position));
  });

/** Removes a group, its participants and their attendance. */
export const removeGroup = (doc: Y.Doc, id: GroupId, origin: Origin): void =>
  inOneStep(doc, origin, () => {
    for (const [participant] of membersOf(doc, id))
      removeParticipant(doc, participant as ParticipantId, origin);
    topLevel.groups(doc).delete(id);
  });

/** Adds a participant to a group before the one now at `position`. */
export const addParticipant = (
  doc: Y.Doc,
  group: GroupId,
  participant: Participant,
  position: number,
  origin: Origin,
): void =>
  inOneStep(doc, origin, () => {
    const { id, ...fields } = participant;
    const place = { [ORDER]: orderAt(membersOf(doc, group), position), [GROUP]: group };
    topLevel.participants(doc).set(id, entity(fields, place));
  });

/** Changes fields of a participant. */
export const updateParticipant = (
  doc: Y.Doc,
  id: ParticipantId,
  fields: Readonly<Record<string, unknown>>,
  origin: Origin,
): void =>
  inOneStep(doc, origin, () => {
    const participant = topLevel.participants(doc).get(id);
    if (participant !== undefined) setEntityFields(participant, fields);
  });

/** Moves a participant within a group or into another one. */
export const moveParticipant = (
  doc: Y.Doc,
  id: ParticipantId,
  group: GroupId,
  position: number,
  origin: Origin,
): void =>
  inOneStep(doc, origin, () => {
    const others = membersOf(doc, group).filter(([other]) => other !== id);
    const participant = topLevel.participants(doc).get(id);
    if (participant !== undefined)
      setEntityFields(participant, { [GROUP]: group, [ORDER]: orderAt(others, position) });
  });

/** Puts a group's participants into an order. Those not named keep their order after the named ones. */
export const arrangeParticipants = (
  doc: Y.Doc,
  group: GroupId,
  ids: readonly ParticipantId[],
  origin: Origin,
): void =>
  inOneStep(doc, origin, () => {
    const rank = new Map<string, number>(ids.map((id, index) => [id, index]));
    const members = membersOf(doc, group).toSorted(
      ([one], [other]) => (rank.get(one) ?? ids.length) - (rank.get(other) ?? ids.length),
    );
    const orders = ordersFor(members.length);
    for (const [index, [, fields]] of members.entries()) setEntityFields(fields, { [ORDER]: orders[index] });
  });

/** Exchanges family and given name of participants. */
export const swapNames = (doc: Y.Doc, ids: readonly ParticipantId[], origin: Origin): void =>
  inOneStep(doc, origin, () => {
    for (const id of ids) {
      const participant = topLevel.participants(doc).get(id);
      if (participant === undefined) continue;
      const { familyName, givenName } = participant.toJSON() as Record<string, unknown>;
      setEntityFields(participant, { familyName: givenName, givenName: familyName });
    }
  });

/** Removes a participant and their attendance. */
export const removeParticipant = (doc: Y.Doc, id: ParticipantId, origin: Origin): void =>
  inOneStep(doc, origin, () => {
    topLevel.participants(doc).delete(id);
    topLevel.attendance(doc).delete(id);
  });
