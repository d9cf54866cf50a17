import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import * as Y from 'yjs';
import { dispatchShortcuts } from '../../../renderer/commands/dispatch-shortcuts.ts';
import { historyCommands } from '../../../renderer/commands/history-commands.ts';
import { commands, MinutesPanel } from '../../../renderer/features/minutes/index.ts';
import { StaticLines } from '../../../renderer/features/minutes/section/static-lines.tsx';
import { change, holdMeeting, meetingStore } from '../../../renderer/store/open-meeting.ts';
import { resetWindow, windowStore } from '../../../renderer/store/window-state.ts';
import { recordAttendance, updateItem } from '../../../shared/meeting/commands/index.ts';
import { documentToMeeting, meetingToDocument } from '../../../shared/meeting/document/index.ts';
import { readMeetingText } from '../../../shared/meeting/meeting-file.ts';
import '../../../renderer/theme.css';
import '../../../renderer/base.css';
import '../../../renderer/components/components.css';
import './minutes-page.css';

/** What the tests reach beside the panel: a colleague's copy of the document, and changes of other panels. */
let colleague = new Y.Doc();
const seam = {
  /** Opens a meeting in the place of the one before. */
  open: (text: string, isReadOnly: boolean): void => {
    const read = readMeetingText(text);
    if (!read.ok) throw new Error(`The page was given no meeting: ${JSON.stringify(read.error)}`);
    flushSync(() => root.render(null));
    letGo();
    resetWindow();
    colleague = new Y.Doc();
    letGo = holdMeeting('test', meetingToDocument(read.value.meeting), isReadOnly);
    flushSync(() => root.render(<MinutesPanel />));
  },
  meeting: () => meetingStore.getState().meeting,
  /** A colleague types into a line of theirs, at a place counted in characters. */
  colleagueTypes: (itemId: string, line: number, at: number, text: string): void => {
    const element = colleague.getMap<Y.XmlFragment>('minutes').get(itemId)?.get(line);
    const words = element instanceof Y.XmlElement ? element.get(0) : undefined;
    if (words instanceof Y.XmlText) words.insert(at, text);
  },
  colleagueAdds: (itemId: string, line: number, kind: string, text: string): void => {
    const element = new Y.XmlElement(kind);
    element.setAttribute('id', `c${Math.random().toString(36).slice(2)}`);
    if (kind === 'note') element.setAttribute('level', 1 as never);
    element.insert(0, [new Y.XmlText(text)]);
    colleague.getMap<Y.XmlFragment>('minutes').get(itemId)?.insert(line, [element]);
  },
  /** The same at the start of the line that has an id. */
  colleagueTypesInto: (lineId: string, text: string): void => {
    for (const fragment of colleague.getMap<Y.XmlFragment>('minutes').values())
      for (const line of fragment.toArray())
        if (line instanceof Y.XmlElement && line.getAttribute('id') === lineId)
          (line.get(0) as Y.XmlText).insert(0, text);
  },
  nodeNames: (itemId: string) =>
    meetingStore
      .getState()
      .open?.doc.getMap<Y.XmlFragment>('minutes')
      .get(itemId)
      ?.toArray()
      .map((line) => (line instanceof Y.XmlElement ? line.nodeName : 'text')),
  /** How high each line of a section is and looks, with its editor or as static text. */
  measure: (itemId: string, hasEditor: boolean) => {
    const lines = document.querySelector(`[data-item="${itemId}"] .minutes-lines`);
    const { agenda, language } = meetingStore.getState().meeting ?? { agenda: [], language: 'en' };
    const minutes = agenda.find(({ id }) => id === itemId)?.minutes ?? [];
    const twin = document.createElement('div');
    if (!hasEditor) {
      lines?.parentElement?.append(twin);
      flushSync(() => createRoot(twin).render(<StaticLines lines={minutes} language={language} />));
    }
    const measured = [...((hasEditor ? lines : twin.firstElementChild)?.children ?? [])].map((line) => {
      const { height, left, width } = line.getBoundingClientRect();
      const style = getComputedStyle(line);
      const beside = ['::before', '::after', '::marker'].map((part) => getComputedStyle(line, part).content);
      return {
        height,
        left,
        width,
        color: style.color,
        weight: style.fontWeight,
        direction: style.direction,
        beside,
      };
    });
    twin.remove();
    return measured;
  },
  colleagueSees: () => documentToMeeting(colleague),
  change,
  updateItem,
  recordAttendance,
  focus: (target: Parameters<ReturnType<typeof windowStore.getState>['requestFocus']>[0]) =>
    windowStore.getState().requestFocus(target),
  join: () => {
    const { open } = meetingStore.getState();
    if (open === null) return;
    Y.applyUpdate(colleague, Y.encodeStateAsUpdate(open.doc), 'colleague');
    colleague.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'window') Y.applyUpdate(open.doc, update, 'colleague');
    });
    open.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'colleague') Y.applyUpdate(colleague, update, 'window');
    });
  },
};
export type MinutesSeam = typeof seam;
declare global {
  // oxlint-disable-next-line no-var
  var seam: MinutesSeam;
}
globalThis.seam = seam;

dispatchShortcuts([...historyCommands, ...commands]);
const place = document.querySelector('#window');
if (place === null) throw new Error('The page has no place for the panel.');
const root = createRoot(place);
let letGo = (): void => undefined;
seam.open(globalThis.panelMeeting ?? '', false);
