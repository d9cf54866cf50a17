import { describe, expect, it } from 'vitest';
import { aliasKey } from '../../../shared/matching/aliases.ts';
import { aliasesOfRoster } from '../../../shared/matching/aliases-of-roster.ts';
import { addAlias, mergeParticipants } from '../../../shared/meeting/commands/index.ts';
import { documentToMeeting, meetingToDocument } from '../../../shared/meeting/document/index.ts';
import type { ParticipantId } from '../../../shared/meeting/identifier.ts';
import { LIMITS } from '../../../shared/meeting/limits.ts';
import { boardMeeting } from './report-and-roster.ts';

const [rui, rui2] = ['rui', 'rui2'] as ParticipantId[] as [ParticipantId, ParticipantId];
const aliasesIn = (doc: ReturnType<typeof meetingToDocument>, id: string) =>
  documentToMeeting(doc)
    .roster.flatMap(({ participants }) => participants)
    .find((participant) => participant.id === id)?.aliases;

describe('aliases of participants', () => {
  it('[IN10] one is kept once, whatever its case and accents, and at most 50, the newest', () => {
    const doc = meetingToDocument(boardMeeting());
    for (const name of ['Ruí', 'rui', ' ', 'Rui C']) addAlias(doc, rui, name, 'test');
    expect(aliasesIn(doc, 'rui')).toEqual(['Ruí', 'Rui C']);
    for (let index = 0; index < 60; index++) addAlias(doc, rui, `name ${index}`, 'test');
    expect(aliasesIn(doc, 'rui')).toHaveLength(LIMITS.aliases);
    expect(aliasesIn(doc, 'rui')?.at(-1)).toBe('name 59');
    addAlias(doc, 'nobody' as ParticipantId, 'x', 'test');
  });

  it('[IN11] one that two people have counts for nobody', () => {
    const doc = meetingToDocument(boardMeeting());
    addAlias(doc, rui, 'Rui', 'test');
    addAlias(doc, rui, 'RC', 'test');
    expect(aliasesOfRoster(documentToMeeting(doc).roster).get(aliasKey('RUI'))).toBe('rui');
    addAlias(doc, rui2, 'Rui', 'test');
    const aliases = aliasesOfRoster(documentToMeeting(doc).roster);
    expect([aliases.get(aliasKey('Rui')), aliases.get(aliasKey('rc'))]).toEqual([undefined, 'rui']);
  });

  it('[IN10] two entries that become one keep the aliases of both', () => {
    const doc = meetingToDocument(boardMeeting());
    addAlias(doc, rui, 'Rui', 'test');
    addAlias(doc, rui2, 'Rui L', 'test');
    mergeParticipants(doc, rui, rui2, 'test');
    expect(aliasesIn(doc, 'rui')).toEqual(['Rui', 'Rui L']);
  });
});
