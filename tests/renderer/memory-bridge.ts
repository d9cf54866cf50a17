import * as Y from 'yjs';
import type { Compared } from '../../shared/bridge/calls/editions-calls.ts';
import {
  settingsSchema,
  type Bridge,
  type Delivered,
  type EventName,
  type Events,
  type ListedBackup,
  type ListedMeeting,
  type PreviewPage,
  type SaveState,
  type SessionInfo,
  type Settings,
} from '../../shared/bridge/contract.ts';
import { compareSummaries } from '../../shared/compare/compare-summaries.ts';
import type { HandoutChoices } from '../../shared/bridge/calls/handout-calls.ts';
import type { RegisterExport } from '../../shared/bridge/calls/action-register-calls.ts';
import { actionsMail, actionsMailText } from '../../shared/handouts/actions-mail.ts';
import { HANDOUT_ENDINGS } from '../../shared/handouts/handout-kind.ts';
import { summaryText } from '../../shared/handouts/summary-text.ts';
import { countedIdentifiers } from '../../shared/meeting/identifier.ts';
import { makeNextMeeting, proposeNextMeeting } from '../../shared/series/next-meeting.ts';
import { settleAction } from '../../shared/meeting/commands/index.ts';
import { presentOf } from '../../shared/meeting/attendance-of.ts';
import { finaliseMeeting, reopenMeeting } from '../../shared/meeting/commands/version-commands.ts';
import { documentToMeeting, meetingToDocument, reconcile } from '../../shared/meeting/document/index.ts';
import { readMeetingText, writeMeetingText } from '../../shared/meeting/meeting-file.ts';
import { meetingSchema, type Meeting } from '../../shared/meeting/meeting.ts';
import { findMissingStyle } from '../../shared/preflight/find-house-style.ts';
import type { Instant } from '../../shared/meeting/text.ts';
import { versionOf } from '../../shared/meeting/version.ts';
import { preflight } from '../../shared/preflight/preflight.ts';
import { seriesPlanning } from '../../shared/planning/series-planning.ts';
import { failure, success } from '../../shared/result.ts';
import { seriesKey } from '../../shared/series/series-key.ts';
import { defaultStyle } from '../../shared/summary/built-in-styles.ts';
import { exportFileName } from '../../shared/summary/export-file-name.ts';
import type { HouseStyle } from '../../shared/summary/house-style.ts';
import { meetingName, searchEntries } from '../../shared/search/search-entry.ts';
import { searchPlainly } from '../../shared/search/search-plainly.ts';
import { searchedLibrary } from '../../shared/search/searched-library.ts';
import { joinActions } from '../../shared/series/join-actions.ts';
import { registerEntries } from '../../shared/series/register-entry.ts';
import { editionFileStem, type Edition } from '../../shared/summary/editions/edition.ts';
import { summarise } from '../../shared/summary/summarise.ts';
import { memoryDiagnosis } from './memory-diagnosis.ts';
import { memoryForgetting } from './memory-forgetting.ts';
import { memoryHouseStyles } from './memory-house-styles.ts';

/** A handout the window asked for. */
export type MadeHandout = { readonly kind: string; readonly choices: HandoutChoices };

/** What a test may do to the host behind the window's back. */
export type MemoryHost = {
  readonly bridge: Bridge;
  readonly tell: <Name extends EventName>(event: Name, payload: Events[Name]) => void;
  readonly meetingOf: (path: string) => Meeting | undefined;
  /** The host's copy of an open meeting, as a colleague would change it. */
  readonly docOf: (path: string) => Y.Doc | undefined;
  readonly calls: () => readonly string[];
  readonly handouts: () => readonly MadeHandout[];
  /** Exports of the action register that were asked for. */
  readonly registers: () => readonly RegisterExport[];
  /** Addresses opened outside. */
  readonly opened: () => readonly string[];
  /** The next flush answers that the disk is full. */
  readonly failNextFlush: () => void;
};

export type MemoryHostOptions = {
  readonly meetings: Readonly<Record<string, Meeting>>;
  readonly recent?: readonly string[];
  readonly opens?: string;
  readonly settings?: Partial<Settings>;
  /** Sets pages; the test gives Typst's, which runs in Node. */
  readonly setPages: (
    meetingText: string,
    style: HouseStyle,
    edition?: Edition,
  ) => Promise<readonly PreviewPage[]>;
  /** Styles of the library. */
  readonly houseStyles?: readonly HouseStyle[];
  /** What was kept of every meeting, the newest first; a text is of one that is damaged, with the reason. */
  readonly backups?: readonly { readonly at: string; readonly meeting: Meeting | string }[];
  /** A path that does not open, with the sentence. */
  readonly locked?: Readonly<Record<string, string>>;
  /** Reads what comes in; the test gives the host's own reader, which runs in Node. */
  readonly readIncoming?: Bridge['readIncoming'];
};

const NOT_OPEN = { sentence: 'This meeting is not open any more.' };

/** A host in the memory of the page: the whole bridge over Y.Docs, real where the host is pure. Nothing is written anywhere. */
export function memoryHost(options: MemoryHostOptions): MemoryHost {
  const docs = new Map(
    Object.entries(options.meetings).map(([path, meeting]) => [path, meetingToDocument(meeting)]),
  );
  const listeners = new Map<EventName, Set<(payload: never) => void>>();
  const made: string[] = [];
  const handouts: MadeHandout[] = [];
  const registers: RegisterExport[] = [];
  const opened: string[] = [];
  let isDiskFull = false;
  let settings: Settings = settingsSchema.parse(options.settings ?? {});

  const tell: MemoryHost['tell'] = (event, payload) => {
    for (const listener of listeners.get(event) ?? []) listener(payload as never);
  };
  const save = (sessionId: string): void => {
    const states: readonly SaveState[] = [
      { kind: 'saving' },
      { kind: 'saved', at: '2026-03-02T11:04:05.000Z' },
    ];
    for (const [index, state] of states.entries())
      setTimeout(() => tell('saveState', { sessionId, state }), 20 * (index + 1));
  };
  const styles = memoryHouseStyles(
    options.houseStyles ?? [],
    () => tell('houseStylesChanged', {}),
    async (sessionId, style) => {
      const doc = sessionId === null ? [...docs.values()][0] : docs.get(sessionId);
      return doc === undefined ? [] : options.setPages(writeMeetingText(documentToMeeting(doc)), style);
    },
  );
  const fileName = (path: string): string => path.split('/').at(-1) ?? path;
  const meetingIn = (path: string, styleId: string) => {
    const doc = docs.get(path);
    return doc === undefined
      ? undefined
      : { meeting: documentToMeeting(doc), style: styles.resolve(styleId) };
  };
  const listed = (path: string): ListedMeeting => {
    const meeting = documentToMeeting(docs.get(path) ?? new Y.Doc());
    const { titleBlock } = summarise(meeting, defaultStyle);
    return {
      path,
      fileName: fileName(path),
      title: titleBlock.meeting,
      dateLine: titleBlock.dateLine,
      problem: null,
      head: meeting,
    };
  };
  const session = (path: string, isReadOnly = false): SessionInfo => ({
    sessionId: path,
    path,
    fileName: fileName(path),
    isReadOnly,
    notices: [],
  });
  const add = (title: string, meeting: Meeting): SessionInfo => {
    const path = `/library/${title === '' ? 'Meeting' : title}.minutes`;
    docs.set(path, meetingToDocument(meeting));
    return session(path);
  };

  const backups = options.backups ?? [];
  const listedBackups = backups.map(({ at, meeting }): ListedBackup => ({
    id: at,
    at: at as ListedBackup['at'],
    version: typeof meeting === 'string' ? null : (meeting.finalised?.version ?? null),
    bytes: typeof meeting === 'string' ? 17 : writeMeetingText(meeting).length,
    contents:
      typeof meeting === 'string'
        ? { kind: 'damaged', reason: meeting }
        : {
            kind: 'meeting',
            agendaItems: meeting.agenda.length,
            lines: meeting.agenda.flatMap(({ minutes }) => minutes).length,
            present: meeting.roster.flatMap((group) => presentOf(meeting, group)).length,
            houseStyle: meeting.houseStyle,
          },
  }));

  const searched = () =>
    [...docs].map(([path, doc]) => {
      const meeting = documentToMeeting(doc);
      return {
        path,
        title: meetingName(meeting),
        date: meeting.date,
        series: seriesKey(meeting),
        body: meeting.body,
        entries: searchEntries(meeting),
      };
    });
  const sideOf = (sessionId: string, side: Compared): Meeting | undefined => {
    if (side.kind === 'now') return meetingIn(sessionId, '')?.meeting;
    if (side.kind === 'kept') {
      const found = backups.find(({ at }) => at === side.id)?.meeting;
      return typeof found === 'object' ? found : undefined;
    }
    const read = readMeetingText(new TextDecoder().decode(side.bytes));
    return read.ok ? read.value.meeting : undefined;
  };

  const bridge: Bridge = {
    host: 'browser',
    on: (event, listener) => {
      const known = listeners.get(event) ?? new Set();
      known.add(listener);
      listeners.set(event, known);
      return () => known.delete(listener);
    },
    proposeNextMeeting: async (path) => {
      const last = documentToMeeting(docs.get(path) ?? new Y.Doc());
      return success({ proposal: proposeNextMeeting(last, null), notices: [] });
    },
    createNextMeeting: async (path, choice) => {
      const last = documentToMeeting(docs.get(path) ?? new Y.Doc());
      const meeting = makeNextMeeting(last, choice, countedIdentifiers('next-'));
      return success(add(summarise(meeting, defaultStyle).titleBlock.meeting, meeting));
    },
    listMeetings: async () =>
      success({
        folder: '/library',
        meetings: [...docs.keys()].map(listed),
        recent: (options.recent ?? []).map(listed),
      }),
    createMeeting: async (fields) => {
      const read = meetingSchema.safeParse({ id: 'new', ...fields });
      return read.success
        ? success(add(`${fields.body} ${fields.number}`.trim(), read.data))
        : failure({ sentence: 'The meeting was not made.' });
    },
    openMeeting: async (path, { readOnly }) => {
      const locked = options.locked?.[path];
      if (locked !== undefined && !readOnly)
        return failure({ sentence: locked, canOpenReadOnly: true, backup: null });
      return docs.has(path)
        ? success(session(path, readOnly))
        : failure({ sentence: `${path} is not there.`, canOpenReadOnly: false, backup: null });
    },
    importSummary: async ({ name, bytes }) => {
      const read = readMeetingText(new TextDecoder().decode(bytes));
      return read.ok
        ? success(add(name.replace(/\.\w+$/, ''), read.value.meeting))
        : failure({ sentence: `${name} is no summary this test can read.` });
    },
    openExample: async () => {
      const [path] = docs.keys();
      return path === undefined ? failure(NOT_OPEN) : success(session(path));
    },
    chooseMeetingFile: async () => ({ kind: 'none' }),
    meetingToOpen: async () => options.opens ?? null,
    joinSession: async (sessionId, stateVector) => {
      const doc = docs.get(sessionId);
      if (doc === undefined) return failure(NOT_OPEN);
      doc.on('update', (update: Uint8Array, origin) => {
        if (origin !== 'window') tell('documentUpdate', { sessionId, update });
      });
      return success({
        update: Y.encodeStateAsUpdate(doc, stateVector),
        stateVector: Y.encodeStateVector(doc),
        saveState: { kind: 'saved', at: '2026-03-02T11:03:21.000Z' },
        window: 1,
      });
    },
    sendUpdate: async (sessionId, update) => {
      const doc = docs.get(sessionId);
      if (doc === undefined) return failure(NOT_OPEN);
      Y.applyUpdate(doc, update, 'window');
      save(sessionId);
      return success(null);
    },
    sendAwareness: async () => success(null),
    flush: async () => {
      if (!isDiskFull) return success(null);
      isDiskFull = false;
      return failure({ sentence: 'The disk is full. Your text is safe in this window.' });
    },
    leaveSession: async () => success(null),
    exportSummary: async (sessionId, format, styleId, edition = 'full') => {
      const found = meetingIn(sessionId, styleId);
      const named = found === undefined ? null : exportFileName(found.meeting, found.style, edition);
      return deliver(`${named ?? editionFileStem(fileName(sessionId), edition)}.${format}`);
    },
    exportSummaryTogether: async (sessionId, formats) =>
      success(
        formats.map((format): Delivered => ({
          kind: 'written',
          path: `/exports/${fileName(sessionId)}.${format}`,
          notices: [],
        })),
      ),
    saveCopy: async (sessionId) => deliver(`${fileName(sessionId)} (copy)`),
    showInFolder: async () => success(null),
    exportHandout: async (sessionId, kind, _style, choices) => {
      handouts.push({ kind, choices });
      return deliver(`${fileName(sessionId).replace(/\.minutes$/, '')}${HANDOUT_ENDINGS[kind]}`);
    },
    richText: async (sessionId, of, styleId, withPrevious) => {
      const found = meetingIn(sessionId, styleId);
      if (found === undefined) return failure(NOT_OPEN);
      const mail = actionsMail(found.meeting, { withPrivate: false, withPrevious, style: found.style });
      if (of === 'actions')
        return success(mail === null ? null : { html: '<h1>Actions</h1>', text: actionsMailText(mail) });
      return success({ html: '<h1>Summary</h1>', text: summaryText(summarise(found.meeting, found.style)) });
    },
    seriesPlanning: async (sessionId) => {
      const found = meetingIn(sessionId, '')?.meeting;
      const key = found === undefined ? null : seriesKey(found);
      if (found === undefined || key === null) return failure({ sentence: 'This meeting names no body.' });
      const meetings = [...docs.values()].map(documentToMeeting);
      const planning = seriesPlanning(meetings.filter((each) => seriesKey(each) === key));
      return success({ body: found.body, planning, unreadable: [] });
    },
    exportSeriesPlanning: async () => deliver('planned and actual.csv'),
    finalise: async (sessionId) => {
      const doc = docs.get(sessionId);
      if (doc === undefined) return failure(NOT_OPEN);
      finaliseMeeting(doc, '2026-03-02T14:05:00.000Z' as Instant, 'host');
      return success({ version: versionOf(documentToMeeting(doc)) });
    },
    reopen: async (sessionId, reason) => {
      const doc = docs.get(sessionId);
      if (doc === undefined) return failure(NOT_OPEN);
      reopenMeeting(doc, '2026-03-03T09:00:00.000Z' as Instant, reason, 'host');
      return success(null);
    },
    compareVersions: async (sessionId, older, newer) => {
      const [before, after] = [sideOf(sessionId, older), sideOf(sessionId, newer)];
      if (before === undefined || after === undefined)
        return failure({ sentence: 'This version is not there any more.' });
      return success(compareSummaries(summarise(before, defaultStyle), summarise(after, defaultStyle)));
    },
    exportComparison: async (sessionId) => deliver(`${fileName(sessionId)} (changes).docx`),
    preview: async (sessionId, styleId, edition) => {
      const found = meetingIn(sessionId, styleId);
      if (found === undefined) return failure(NOT_OPEN);
      return success({
        pages: await options.setPages(writeMeetingText(found.meeting), found.style, edition),
        notices: [],
      });
    },
    findings: async (sessionId, styleId) => {
      const found = meetingIn(sessionId, styleId);
      return found === undefined
        ? failure(NOT_OPEN)
        : success([
            ...findMissingStyle(found.meeting, styles.resolve(styleId).id === styleId),
            ...preflight(found.meeting, found.style),
          ]);
    },
    listBackups: async () => success(listedBackups),
    previewBackup: async (_sessionId, backupId, styleId) => {
      const found = backups.find(({ at }) => at === backupId)?.meeting;
      if (typeof found !== 'object') return failure({ sentence: 'This version is not there any more.' });
      return success({
        pages: await options.setPages(writeMeetingText(found), styles.resolve(styleId)),
        notices: [],
      });
    },
    restoreBackup: async (sessionId, backupId) => {
      const doc = docs.get(sessionId);
      const found = backups.find(({ at }) => at === backupId)?.meeting;
      if (doc === undefined) return failure(NOT_OPEN);
      if (typeof found !== 'object') return failure({ sentence: 'This version is not there any more.' });
      let update: Uint8Array | null = null;
      doc.once('update', (made: Uint8Array) => (update = made));
      reconcile(doc, found, 'window');
      save(sessionId);
      return success({ update });
    },
    readSettings: async () => settings,
    writeSettings: async (changed) => {
      settings = changed;
      return success(null);
    },
    searchMeetings: async (request) => success(searchPlainly(searched(), request)),
    refreshSearch: async () => {
      const meetings = searched();
      tell('searchProgress', { done: meetings.length, total: meetings.length });
      const files = meetings.map(({ path, series, body }) => ({ path, series, body, problem: null }));
      return success(searchedLibrary(files));
    },
    listActions: async () =>
      success({
        actions: joinActions(
          [...docs].flatMap(([path, doc]) => registerEntries(documentToMeeting(doc), path)),
        ),
        problems: [],
      }),
    setActionStatus: async (path, action, status) => {
      const locked = options.locked?.[path];
      if (locked !== undefined) return failure({ sentence: locked });
      const doc = docs.get(path);
      const settled = doc === undefined ? null : settleAction(doc, action, status, 'register');
      return settled?.kind === 'settled' ? success({ was: settled.was }) : failure(NOT_OPEN);
    },
    exportActions: async (wanted) => {
      registers.push(wanted);
      return deliver(`Action register.${wanted.format}`);
    },
    ...memoryDiagnosis(
      () => docs.size,
      (name) => deliver(name),
    ),
    openExternal: async (address) => {
      opened.push(address);
      return success(null);
    },
    showMenu: async () => null,
    ...styles.calls,
    ...memoryForgetting(docs, options.locked ?? {}),
    readIncoming: async (file, kind) =>
      (await options.readIncoming?.(file, kind)) ??
      failure({ sentence: `${file.name} cannot be read by this test.` }),
  };
  const deliver = (name: string) =>
    success<Delivered>({ kind: 'written', path: `/exports/${name}`, notices: [] });
  const recording = Object.fromEntries(
    Object.entries(bridge).map(([name, member]) => [
      name,
      typeof member !== 'function' || name === 'on'
        ? member
        : (...parameters: unknown[]) => {
            made.push(name);
            return (member as (...parameters: unknown[]) => unknown)(...parameters);
          },
    ]),
  ) as unknown as Bridge;

  return {
    bridge: recording,
    tell,
    meetingOf: (path) => {
      const doc = docs.get(path);
      return doc === undefined ? undefined : documentToMeeting(doc);
    },
    docOf: (path) => docs.get(path),
    calls: () => made,
    handouts: () => handouts,
    registers: () => registers,
    opened: () => opened,
    failNextFlush: () => {
      isDiskFull = true;
    },
  };
}
