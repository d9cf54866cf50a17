import { join } from 'node:path';
import type { OpenedStyle } from '../../shared/bridge/calls/house-style-calls.ts';
import type { Handlers, Sentence } from '../../shared/bridge/contract.ts';
import { documentToMeeting } from '../../shared/meeting/document/index.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { base64OfBytes } from '../../shared/summary/embedded-file.ts';
import { writeHouseStyleText } from '../../shared/summary/house-style-file.ts';
import type { HouseStyle } from '../../shared/summary/house-style.ts';
import { LETTERHEAD_DOCUMENT_BYTES } from '../../shared/summary/letterhead-document.ts';
import { safeFileName } from '../../shared/text/safe-file-name.ts';
import { judgeStyleFile } from '../house-styles/style-folder.ts';
import type { BridgeParts } from './bridge-parts.ts';
import type { Caller } from './caller.ts';
import { exampleMeeting } from './example-meeting.ts';
import { NOT_OPEN } from './session-calls.ts';

type HouseStyleCalls = Pick<
  Handlers<Caller>,
  | 'listHouseStyles'
  | 'readHouseStyle'
  | 'addHouseStyle'
  | 'saveHouseStyle'
  | 'deleteHouseStyle'
  | 'importHouseStyle'
  | 'exportHouseStyle'
  | 'readLetterhead'
  | 'previewHouseStyle'
>;

/** House styles of the library; every window that has asked for them is told when they change. */
export function houseStyleCalls({
  services,
  sessions,
  printWorker,
  houseStyles,
  styleWindows,
}: BridgeParts): HouseStyleCalls {
  const told = (kept: Result<OpenedStyle, string>): Result<OpenedStyle, Sentence> => {
    if (!kept.ok) return failure({ sentence: kept.error });
    styleWindows.tellAll();
    const { style, revision } = kept.value;
    return success({ style, revision });
  };
  return {
    listHouseStyles: async (caller) => {
      styleWindows.add(caller);
      const read = await houseStyles.list();
      if (!read.ok) return failure({ sentence: read.error });
      const { kept, problems } = read.value;
      return success({
        folder: houseStyles.folder,
        styles: kept.map(({ style }) => withoutFiles(style)),
        problems: problems.map(({ sentence }) => sentence),
      });
    },
    readHouseStyle: async (_caller, id) => {
      const found = await houseStyles.find(id);
      return found === null
        ? failure({ sentence: `There is no house style “${id}” in ${houseStyles.folder} any more.` })
        : success({ style: found.style, revision: found.revision });
    },
    addHouseStyle: async (_caller, style) => told(await houseStyles.add(style)),
    saveHouseStyle: async (_caller, style, revision) => told(await houseStyles.save(style, revision)),
    deleteHouseStyle: async (_caller, id) => {
      const removed = await houseStyles.remove(id);
      if (!removed.ok) return failure({ sentence: removed.error });
      styleWindows.tellAll();
      return removed;
    },
    importHouseStyle: async (_caller, { name, bytes }) => {
      const judged = judgeStyleFile(name, bytes);
      return judged.ok
        ? told(await houseStyles.add(judged.value))
        : failure({ sentence: `${judged.error} Nothing was added.` });
    },
    exportHouseStyle: async (caller, id) => {
      const found = await houseStyles.find(id);
      if (found === null)
        return failure({ sentence: `There is no house style “${id}” any more, so nothing was written.` });
      return services.deliver(caller, {
        fileName: `${safeFileName(found.style.name, 'House style')}.json`,
        beside: join(services.libraryFolder, 'House style'),
        content: new TextEncoder().encode(writeHouseStyleText(found.style)),
        notices: [],
      });
    },
    readLetterhead: async (_caller, { name, bytes }) => {
      if (bytes.length > LETTERHEAD_DOCUMENT_BYTES)
        return failure({
          sentence: `${name} is larger than ${LETTERHEAD_DOCUMENT_BYTES / 1024 / 1024} MB, so it was not taken. Make its pictures smaller and save it again.`,
        });
      const { describeDocxFailure } = await import('../export/docx/docx-failure.ts');
      const { readLetterhead } = await import('../export/docx/template/read-letterhead.ts');
      const read = readLetterhead(bytes);
      return read.ok
        ? success({ document: { fileName: name, data: base64OfBytes(bytes) }, ...read.value })
        : failure({ sentence: describeDocxFailure(read.error) });
    },
    previewHouseStyle: async (caller, sessionId, style) => {
      const session = sessionId === null ? null : sessions.find(sessionId);
      if (session === undefined) return failure(NOT_OPEN);
      const meeting = session === null ? exampleMeeting() : documentToMeeting(session.held.doc);
      // Keys follow each other: only the style as it is now is set.
      return printWorker.ask({ kind: 'preview', meeting, style }, { replaces: `house style ${caller.id}` });
    },
  };
}

/** A style without its pictures and documents, which are megabytes. */
function withoutFiles({ letterheadDocument: _document, layout, ...style }: HouseStyle): HouseStyle {
  const { logo: _logo, ...rest } = layout;
  return { ...style, layout: rest };
}
