import { AttendancePanel, commands } from '../../../renderer/features/attendance/index.ts';
import { mountSidePanel } from '../side-page.tsx';

mountSidePanel(AttendancePanel, commands);
