import { allCommands } from '../../../renderer/commands/all-commands.ts';
import type { Command } from '../../../renderer/commands/command.ts';
import { openOutside as askAndOpen } from '../../../renderer/bridge/open-outside.ts';
import { openWindow } from '../../../renderer/open-window.tsx';
import type { IncomingKind } from '../../../shared/bridge/calls/intake-calls.ts';
import type { Bridge, PreviewPage, Settings } from '../../../shared/bridge/contract.ts';
import type { HouseStyle } from '../../../shared/summary/house-style.ts';
import { readMeetingText } from '../../../shared/meeting/meeting-file.ts';
import type { Edition } from '../../../shared/summary/editions/edition.ts';
import { memoryHost, type MemoryHost } from '../memory-bridge.ts';
import '../../../renderer/window.css';

/** What a test tells the page before it loads. */
export type WindowStart = {
  /** Texts of `.minutes` files by path. */
  readonly meetings: Readonly<Record<string, string>>;
  readonly recent?: readonly string[];
  readonly opens?: string;
  readonly settings?: Partial<Settings>;
  /** What was kept: texts of `.minutes` files, or the reason why one does not open. */
  readonly backups?: readonly { readonly at: string; readonly text: string }[];
  readonly houseStyles?: readonly HouseStyle[];
  readonly locked?: Readonly<Record<string, string>>;
};

declare global {
  // oxlint-disable-next-line no-var -- only `var` declares a property of the window
  var windowStart: WindowStart;
  // oxlint-disable-next-line no-var
  var memory: MemoryHost;
  // oxlint-disable-next-line no-var
  var openOutside: typeof askAndOpen;
  // oxlint-disable-next-line no-var
  var commands: readonly Command[];
  // oxlint-disable-next-line no-var
  var setPages: (
    meetingText: string,
    style: HouseStyle,
    edition?: Edition,
  ) => Promise<readonly PreviewPage[]>;
  // oxlint-disable-next-line no-var
  var readIncoming: (
    name: string,
    base64: string,
    kind: IncomingKind | null,
  ) => ReturnType<Bridge['readIncoming']>;
}

const { meetings, backups = [], ...rest } = globalThis.windowStart;
globalThis.memory = memoryHost({
  ...rest,
  meetings: Object.fromEntries(
    Object.entries(meetings).map(([path, text]) => {
      const read = readMeetingText(text);
      if (!read.ok) throw new Error(`The test gave no meeting for ${path}.`);
      return [path, read.value.meeting];
    }),
  ),
  backups: backups.map(({ at, text }) => {
    const read = readMeetingText(text);
    return { at, meeting: read.ok ? read.value.meeting : text };
  }),
  setPages: (text, style, edition) => globalThis.setPages(text, style, edition),
  readIncoming: ({ name, bytes }, kind) =>
    globalThis.readIncoming(
      name,
      btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
      kind,
    ),
});
globalThis.commands = allCommands;
globalThis.openOutside = askAndOpen;
await openWindow(globalThis.memory.bridge);
