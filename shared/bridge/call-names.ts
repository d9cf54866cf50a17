import type { CallName, EventName } from './contract.ts';

/**
 * The names of calls and events as values, for who must not load the schemas: the preload script runs before every
 * page. The compiler holds them against the contract, in both directions.
 */
const CALLS = [
  'proposeNextMeeting',
  'createNextMeeting',
  'finalise',
  'reopen',
  'compareVersions',
  'exportComparison',
  'listMeetings',
  'createMeeting',
  'openMeeting',
  'importSummary',
  'openExample',
  'chooseMeetingFile',
  'meetingToOpen',
  'joinSession',
  'sendUpdate',
  'sendAwareness',
  'flush',
  'leaveSession',
  'exportSummary',
  'exportSummaryTogether',
  'saveCopy',
  'showInFolder',
  'exportHandout',
  'richText',
  'seriesPlanning',
  'exportSeriesPlanning',
  'preview',
  'findings',
  'listBackups',
  'previewBackup',
  'restoreBackup',
  'readSettings',
  'writeSettings',
  'openExternal',
  'showMenu',
  'listHouseStyles',
  'readHouseStyle',
  'addHouseStyle',
  'saveHouseStyle',
  'deleteHouseStyle',
  'importHouseStyle',
  'exportHouseStyle',
  'readLetterhead',
  'previewHouseStyle',
  'searchMeetings',
  'refreshSearch',
  'listActions',
  'setActionStatus',
  'exportActions',
  'readIncoming',
  'reportFault',
  'diagnosticReport',
  'saveDiagnosticReport',
  'showLogFolder',
  'aboutRapporteur',
  'findPerson',
  'forgetPerson',
] as const satisfies readonly CallName[];

const EVENTS = [
  'documentUpdate',
  'awareness',
  'saveState',
  'sessionNotice',
  'personForgotten',
  'menuCommand',
  'openRequested',
  'houseStylesChanged',
  'searchProgress',
  'libraryChanged',
  'connection',
] as const satisfies readonly EventName[];

type Every<Name extends string, Listed extends Name> = [Exclude<Name, Listed>] extends [never]
  ? readonly Name[]
  : { readonly missing: Exclude<Name, Listed> };

export const callNames: Every<CallName, (typeof CALLS)[number]> = CALLS;
export const eventNames: Every<EventName, (typeof EVENTS)[number]> = EVENTS;
