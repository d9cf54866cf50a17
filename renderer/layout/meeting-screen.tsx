import { FinalBar } from '../features/editions/index.ts';
import { StatusLine } from '../features/status-line/index.ts';
import { TitleBlock } from '../features/title-block/index.ts';
import { Columns } from './columns.tsx';
import { panels } from './panels.tsx';
import { Toolbar } from './toolbar.tsx';
import { useWhereabouts } from './use-whereabouts.ts';
import './layout.css';

/** A meeting is open: title block, columns, status line. */
export function MeetingScreen() {
  useWhereabouts();
  return (
    <div className="screen">
      <header className="screen-head" aria-label="Meeting">
        <TitleBlock />
        <Toolbar />
      </header>
      <FinalBar />
      <main className="screen-main">
        <Columns panels={panels} />
      </main>
      <StatusLine />
    </div>
  );
}
