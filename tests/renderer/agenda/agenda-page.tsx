import { createRoot } from 'react-dom/client';
import '../../../renderer/theme.css';
import '../../../renderer/base.css';
import '../../../renderer/components/components.css';
import { dispatchShortcuts } from '../../../renderer/commands/dispatch-shortcuts.ts';
import { historyCommands } from '../../../renderer/commands/history-commands.ts';
import { AgendaPanel, commands } from '../../../renderer/features/agenda/index.ts';
import { useNotices } from '../../../renderer/store/notices.ts';
import { windowStore } from '../../../renderer/store/window-state.ts';
import { holdPanelMeeting } from '../panel-meeting.ts';
import './agenda-page.css';

const query = new URLSearchParams(location.search);
document.documentElement.dataset['theme'] = query.get('theme') ?? 'light';
holdPanelMeeting(query.has('readOnly'));
dispatchShortcuts([...historyCommands, ...commands]);
Object.assign(window, { focusRequested: () => windowStore.getState().focusRequest?.target ?? null });

function Notices() {
  return (
    <ul aria-label="Notices">
      {useNotices().map(({ id, sentence }) => (
        <li key={id}>{sentence}</li>
      ))}
    </ul>
  );
}

const element = document.getElementById('window');
if (element === null) throw new Error('The page has no place for the panel.');
createRoot(element).render(
  <div className="page">
    <section className="page-column" aria-label="Agenda and clock">
      <AgendaPanel />
    </section>
    <main>
      <h1>Minutes</h1>
      <Notices />
    </main>
  </div>,
);
