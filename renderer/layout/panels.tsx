import { ActionsPanel } from '../features/actions/index.ts';
import { AgendaPanel } from '../features/agenda/index.ts';
import { AttendancePanel } from '../features/attendance/index.ts';
import { DocumentView } from '../features/document/index.ts';
import { MinutesPanel } from '../features/minutes/index.ts';
import { PreviousActionsPanel } from '../features/previous-actions/index.ts';
import type { ColumnPanels } from './columns.tsx';

/** What stands in which column. */
export const panels: ColumnPanels = {
  agenda: AgendaPanel,
  minutes: MinutesPanel,
  document: DocumentView,
  attendance: AttendancePanel,
  actions: ActionsPanel,
  previousActions: PreviousActionsPanel,
};
