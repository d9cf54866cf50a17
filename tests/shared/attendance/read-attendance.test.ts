import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeAttendanceFailure } from '../../../shared/attendance/attendance-failure.ts';
import type { AttendanceReport } from '../../../shared/attendance/attendance-report.ts';
import { MOST_ROWS, readAttendance } from '../../../shared/attendance/read-attendance.ts';
import { failureOf, read } from './read-report.ts';
import * as texts from './report-texts.ts';

const totals = ({ people }: AttendanceReport): Record<string, number | null> =>
  Object.fromEntries(people.map(({ name, seconds }) => [name, seconds]));
describe('reports of Zoom', () => {
  it('[RA1] joins and re-joins of one address are one person with a total, first and last times', () => {
    const report = read(texts.zoomParticipants);
    expect(report).toMatchObject({ source: 'zoom-participants', title: null, startedAt: null });
    expect(report.people).toEqual([
      {
        name: 'Noor Haddad',
        email: 'noor@example.org',
        seconds: 55 * 60,
        firstJoinedAt: '2026-04-07T09:01:12',
        lastLeftAt: '2026-04-07T10:00:10',
      },
      {
        name: 'Costa, Rui',
        email: null,
        seconds: 3_600,
        firstJoinedAt: '2026-04-07T09:00:00',
        lastLeftAt: '2026-04-07T10:00:00',
      },
    ]);
  });

  it('[RA4] who is known by a telephone number at most stands apart', () => {
    expect(read(texts.zoomParticipants).skipped).toMatchObject([
      { name: '16175551234', seconds: 600, reason: 'phone' },
    ]);
    const named = (name: string) => read(texts.zoomParticipants.replace('16175551234', name)).skipped.length;
    for (const caller of ['Call-in User_3', '+41 22 555 01 02', '1646***1234', 'Phone caller', 'Anrufer 2'])
      expect([caller, named(caller)]).toEqual([caller, 1]);
    for (const person of ['007_Birdman', '2026 Chair', 'Tel Aviv Delegation', 'Telefonica'])
      expect([person, named(person)]).toEqual([person, 0]);
  });

  it('[RA2] the head of the meeting gives title and start; time in the waiting room is no attendance', () => {
    const report = read(texts.zoomWithHead);
    expect(report).toMatchObject({ title: 'Open Forum', startedAt: '2026-04-07T09:00:00' });
    expect(totals(report)).toEqual({ 'Noor Haddad': 3_600, 'Rui Costa': 58 * 60 });
    expect(report.people[1]?.firstJoinedAt).toBe('2026-04-07T09:02:00');
  });

  it('[RA2] unique users, usage and webinars are read whole', () => {
    const unique = read(texts.zoomUniqueUsers);
    expect(unique.source).toBe('zoom-unique-users');
    expect(totals(unique)).toEqual({ 'Noor Haddad': 3_300, 'Rui (Rui Costa)': 3_600 });
    const usage = read(texts.zoomUsage);
    expect(usage).toMatchObject({
      source: 'zoom-usage',
      title: 'Open Forum',
      startedAt: '2026-04-07T09:00:00',
    });
    expect(usage.people.map(({ name, email }) => [name, email])).toEqual([
      ['Noor Haddad', 'noor@example.org'],
      ['Rui Costa', null],
    ]);
    expect(totals(usage)).toEqual({ 'Noor Haddad': 29 * 60, 'Rui Costa': 29 * 60 });
    const webinar = read(texts.zoomWebinar);
    expect(webinar).toMatchObject({
      source: 'zoom-webinar',
      title: 'Public Session',
      startedAt: '2026-04-07T18:00:00',
    });
    expect(totals(webinar)).toEqual({ 'Noor Haddad': 66 * 60, 'Rui Costa': 34 * 60, 'Wei Lin': 50 * 60 });
    expect(webinar.skipped).toHaveLength(1);
  });
});

describe('Zoom in other languages', () => {
  it('[RA3] is known by the original name in brackets', () => {
    const rows = (heading: string): AttendanceReport =>
      read(`${heading}\n吴伟 (Wei Wu),wei@example.org,2026/04/07 09:00:00,2026/04/07 09:29:00,29,否\n`);
    for (const heading of [
      '名称（原始名称）,用户电子邮件,加入时间,离开时间,持续时间（分钟）,访客',
      'Name (Originalname),Benutzer-E-Mail,Beitrittszeit,Austrittszeit,Dauer (Minuten),Gast',
      "Nom (nom d'origine),E-mail de l'utilisateur,Heure d'arrivée,Heure de départ,Durée (minutes),Invité",
      'Имя (настоящее имя),Электронная почта,Время входа,Время выхода,Продолжительность (минуты),Гость',
      'Nombre (nombre original),Correo electrónico del usuario,Hora de ingreso,Hora de salida,Duración (minutos),Invitado',
      'Nome (nome original),E-mail do usuário,Hora de entrada,Hora de saída,Duração (minutos),Convidado',
      'الاسم (الاسم الأصلي),البريد الإلكتروني,وقت الانضمام,وقت المغادرة,المدة (دقائق),ضيف',
    ]) {
      const report = rows(heading);
      expect([heading, report.source]).toEqual([heading, 'zoom-participants']);
      expect(report.people).toEqual([
        {
          name: '吴伟 (Wei Wu)',
          email: 'wei@example.org',
          seconds: 29 * 60,
          firstJoinedAt: '2026-04-07T09:00:00',
          lastLeftAt: '2026-04-07T09:29:00',
        },
      ]);
    }
    expect(totals(read('Name,Email,Duration (seconds)\nAna Neves,ana@x.org,90'))).toEqual({
      'Ana Neves': 90,
    });
  });
});

describe('reports of Teams, Webex and Meet, and panels', () => {
  it('[RA2] the Teams list of 2020 pairs joins with departures; who has not left has no last time', () => {
    const report = read(texts.teamsList);
    expect(report.source).toBe('teams-list-2020');
    expect(totals(report)).toEqual({ 'Haddad Noor': 15 * 60 + 30, 'Costa Rui': 0 });
    expect(report.people[1]).toMatchObject({ firstJoinedAt: '2026-04-07T09:02:00', lastLeftAt: null });
    expect(totals(read(texts.teamsListPortuguese))).toEqual({ 'Rui Costa': 600, 'Noor Haddad': 0 });
  });

  it('[RA2] sections of Teams tell people once; activities add whom the table of participants does not name', () => {
    const report = read(texts.teamsReportFrench);
    expect(report).toMatchObject({
      source: 'teams-report-2022',
      title: 'Bureau élargi',
      startedAt: '2026-04-07T09:00:00',
    });
    expect(totals(report)).toEqual({ 'Noor Haddad': 9_840, 'Rui Costa': 900, 'Wei Lin': 600 });
    expect(report.people[1]?.email).toBe('rui@guest.example');
    const early = read(texts.teamsReport2021);
    expect(early).toMatchObject({
      source: 'teams-report-2021',
      title: 'Board',
      startedAt: '2026-04-07T09:00:00',
    });
    expect(totals(early)).toEqual({ 'Noor Haddad': 50 * 60 + 5, 'Rui Costa (Guest)': 3_600 });
  });

  it('[RA3] without a word of its language columns are known by what they hold', () => {
    const report = read(texts.teamsReportUnknownLanguage);
    expect(report).toMatchObject({ title: 'Hallitus', startedAt: '2026-04-07T09:00:00' });
    expect(report.people).toEqual([
      {
        name: 'Noor Haddad',
        email: 'noor@example.org',
        seconds: 1_800,
        firstJoinedAt: '2026-04-07T09:01:00',
        lastLeftAt: '2026-04-07T09:31:00',
      },
    ]);
  });

  it('[RA2] Webex guards its times against spreadsheets', () => {
    const report = read(texts.webex);
    expect(report).toMatchObject({ source: 'webex', title: 'Board', startedAt: '2026-04-07T09:00:00' });
    expect(report.people).toMatchObject([
      {
        name: 'Noor H.',
        seconds: 52 * 60,
        firstJoinedAt: '2026-04-07T08:58:50',
        lastLeftAt: '2026-04-07T10:00:00',
      },
    ]);
  });

  it('[RA2] Meet gives times of day: the day is that of the head, the next one after midnight', () => {
    const report = read(texts.meet);
    expect(report).toMatchObject({ source: 'google-meet', title: 'Board', startedAt: '2026-04-07T23:30:00' });
    expect(report.people).toMatchObject([
      {
        name: 'Noor Haddad',
        seconds: 3_660,
        firstJoinedAt: '2026-04-07T23:31:00',
        lastLeftAt: '2026-04-08T00:32:00',
      },
      { name: 'Rui Costa', seconds: 58 * 60, firstJoinedAt: '2026-04-07T23:32:10' },
    ]);
  });

  it('[RA2] a panel copied from the screen is its names, each once', () => {
    const report = read(texts.panel);
    expect(report.source).toBe('panel');
    expect(totals(report)).toEqual({ 'Noor Haddad': null, 'Rui Costa': null, 'iPhone (Wei Lin)': null });
    expect(report.skipped.map(({ name }) => name)).toEqual(['+41225550102']);
    const invited =
      'In this meeting (2)\nNoor Haddad\n(Host, me)\nRui Costa\nMuted\nOthers invited (1)\nAna Neves';
    expect(Object.keys(totals(read(invited)))).toEqual(['Noor Haddad', 'Rui Costa']);
    expect(totals(read('Ana Neves\nBrian Smith\nNoor Haddad'))).toEqual({
      'Ana Neves': null,
      'Brian Smith': null,
      'Noor Haddad': null,
    });
  });
});

describe('people', () => {
  const zoomRows = (...rows: string[]): AttendanceReport =>
    read(['Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)', ...rows].join('\n'));
  const row = (name: string, email: string, from: string, to: string): string =>
    `${name},${email},04/07/2026 ${from},04/07/2026 ${to},10`;

  it('[RA1] two addresses under one name stay two people, and a stay without an address is then nobody’s of them', () => {
    const two = [
      row('Ana Silva', 'a@x.org', '09:00', '09:10'),
      row('Ana Silva', 'b@y.org', '09:00', '09:10'),
    ];
    expect(zoomRows(...two).people.map(({ email }) => email)).toEqual(['a@x.org', 'b@y.org']);
    expect(zoomRows(...two, row('Ana Silva', '', '09:20', '09:30')).people).toHaveLength(3);
    expect(zoomRows(...two.slice(1), row('ANA SILVA', '', '09:20', '09:30')).people).toHaveLength(1);
  });

  it('[RA1] one address with two names at one time is two people, one after the other somebody renamed', () => {
    const first = row('Noor Haddad', 'office@x.org', '09:00', '09:30');
    expect(zoomRows(first, row('Rui Costa', 'office@x.org', '09:10', '09:40')).people).toHaveLength(2);
    expect(zoomRows(first, row('iPad', 'office@x.org', '09:35', '09:40')).people).toMatchObject([
      { name: 'Noor Haddad', seconds: 1_200 },
    ]);
  });

  it('[RA5] the order of the rows does not matter', () => {
    const people = fc.constantFrom('Noor Haddad', 'Rui Costa', 'Wei Lin', 'iPhone', '+41225550102');
    const stay = fc.tuple(
      people,
      fc.constantFrom('', 'a@x.org', 'A@x.org', 'b@y.org'),
      fc.nat(40),
      fc.nat(15),
    );
    const sorted = ({ people, skipped }: AttendanceReport): string[] =>
      [...people, ...skipped].map((person) => JSON.stringify(person)).toSorted();
    const at = (minute: number): string => `09:${String(minute).padStart(2, '0')}`;
    fc.assert(
      fc.property(
        fc
          .array(stay, { minLength: 1, maxLength: 12 })
          .chain((stays) =>
            fc.tuple(fc.constant(stays), fc.shuffledSubarray(stays, { minLength: stays.length })),
          ),
        ([stays, shuffled]) => {
          const rows = (all: typeof stays): string[] =>
            all.map(([name, email, from, length]) => row(name, email, at(from), at(from + length)));
          expect(sorted(zoomRows(...rows(shuffled)))).toEqual(sorted(zoomRows(...rows(stays))));
        },
      ),
    );
  });

  it('[RA5] nothing is lost: the seconds of the people and the skipped are those of the rows', () => {
    const stay = fc.tuple(
      fc.constantFrom('Noor', 'Rui', 'Phone 1'),
      fc.constantFrom('', 'a@x.org', 'b@y.org'),
    );
    fc.assert(
      fc.property(fc.array(stay, { minLength: 1 }), (stays) => {
        const { people, skipped } = zoomRows(
          ...stays.map(([name, email]) => row(name, email, '09:00', '09:10')),
        );
        const sum = [...people, ...skipped].reduce((all, { seconds }) => all + (seconds ?? 0), 0);
        expect(sum).toBe(stays.length * 600);
      }),
    );
  });
});

describe('what is no report', () => {
  it('[RA6] is refused in a sentence that says why', () => {
    expect(failureOf('')).toBe('empty');
    expect(failureOf(' \n\n')).toBe('empty');
    expect(failureOf('\u0000\u0001\u0002PK\u0003\u0004'.repeat(20))).toBe('binary');
    expect(failureOf('name,score\nfoo,1\nbar,2')).toBe('notAReport');
    expect(failureOf('The committee met on Monday. It agreed.\nNothing else was said.')).toBe('notAReport');
    expect(failureOf('Milk\nButter\nFresh Bread')).toBe('notAReport');
    expect(failureOf(texts.zoomUniqueUsers.split('\n')[0] ?? '')).toBe('nobody');
    expect(failureOf(texts.zoomOnlyMeetings)).toBe('onlyMeetings');
    for (const kind of [
      'empty',
      'binary',
      'notAReport',
      'nobody',
      'onlyMeetings',
      'severalMeetings',
      'tooLarge',
    ] as const)
      expect(describeAttendanceFailure({ kind }, 'a.csv')).toMatch(/^a\.csv .*Nothing was changed; \S.*\.$/u);
  });

  it('[RA6] so is a file that tells of two meetings', () => {
    expect(failureOf(texts.zoomTwoMeetings)).toBe('severalMeetings');
    expect(failureOf(texts.zoomParticipants + texts.zoomParticipants)).toBe('severalMeetings');
    expect(failureOf(texts.zoomWithHead + texts.zoomWithHead.replaceAll('04/07', '04/09'))).toBe(
      'severalMeetings',
    );
    expect(failureOf(texts.teamsReportFrench + texts.teamsReportFrench)).toBe('severalMeetings');
  });

  it('[RA6] so is a table of more rows than a meeting has joins, quickly', () => {
    const [heading = '', first = ''] = texts.zoomParticipants.split('\n');
    const begun = performance.now();
    expect(failureOf(`${heading}\n${`${first}\n`.repeat(100_000)}`)).toBe('tooLarge');
    expect(performance.now() - begun).toBeLessThan(5_000);
    const many = read(`${heading}\n${`${first}\n`.repeat(MOST_ROWS / 10)}`);
    expect(many.people).toHaveLength(1);
  });

  it('[RA6] whatever the text is, it is read or refused', () => {
    const pieces = Object.values(texts).flatMap((text) => text.split(/(?<=[,\t\n])/u));
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 60 }), (parts) => {
        const report = readAttendance(parts.join(''));
        if (!report.ok) return;
        for (const { name, seconds } of [...report.value.people, ...report.value.skipped]) {
          expect(name).not.toBe('');
          expect(seconds === null || seconds >= 0).toBe(true);
        }
      }),
    );
  });
});
