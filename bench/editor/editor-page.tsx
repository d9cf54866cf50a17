import { createRoot } from 'react-dom/client';
import { MinutesPanel } from '../../renderer/features/minutes/index.ts';
import { holdMeeting } from '../../renderer/store/open-meeting.ts';
import { windowStore } from '../../renderer/store/window-state.ts';
import { meetingToDocument } from '../../shared/meeting/document/index.ts';
import { plainTextOf } from '../../shared/meeting/inline-text.ts';
import { notesMeeting } from './notes-meeting.ts';
import '../../renderer/theme.css';
import '../../renderer/base.css';
import '../../renderer/components/components.css';
import './editor-page.css';

declare global {
  /** Milliseconds from each key to the paint after it. */
  // oxlint-disable-next-line no-var -- only `var` declares a property of the window
  var keyTimes: number[];
  /** Milliseconds from the start of the page to the first paint one can write in. */
  // oxlint-disable-next-line no-var
  var opened: number | undefined;
}
globalThis.keyTimes = [];

const afterPaint = (then: () => void): void => {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    port1.close();
    then();
  });
  port1.start();
  requestAnimationFrame(() => port2.postMessage(null));
};

addEventListener(
  'keydown',
  ({ timeStamp }) => afterPaint(() => globalThis.keyTimes.push(performance.now() - timeStamp)),
  true,
);

const query = new URLSearchParams(location.search);
const meeting = notesMeeting(Number(query.get('notes') ?? '2000'));
const middle = meeting.agenda[Math.floor(meeting.agenda.length / 2)];
const line = middle?.minutes[Math.floor(middle.minutes.length / 2)];
const place = document.querySelector('#window');
if (place === null || line === undefined) throw new Error('The page has nothing to measure.');

const ready = (): void => afterPaint(() => (globalThis.opened = performance.now()));
if (query.get('tool') === 'textarea') {
  const field = document.createElement('textarea');
  field.className = 'bench-textarea';
  field.value = meeting.agenda
    .flatMap(({ minutes }) => minutes.map(({ text }) => plainTextOf(text)))
    .join('\n');
  place.append(field);
  const at = Math.floor(field.value.length / 2);
  field.focus();
  field.setSelectionRange(at, at);
  field.blur();
  field.focus();
  ready();
} else {
  holdMeeting('bench', meetingToDocument(meeting), false);
  createRoot(place).render(<MinutesPanel />);
  const wait = setInterval(() => {
    if (document.querySelector('.ProseMirror') === null) return;
    clearInterval(wait);
    ready();
    afterPaint(() => windowStore.getState().requestFocus({ kind: 'line', id: line.id }));
  });
}
