import { commands as actionRegisterCommands } from '../features/action-register/index.ts';
import { commands as actionsCommands } from '../features/actions/index.ts';
import { commands as agendaCommands } from '../features/agenda/index.ts';
import { commands as attendanceCommands } from '../features/attendance/index.ts';
import { commands as backupsCommands } from '../features/backups/index.ts';
import { commands as compareCommands } from '../features/compare/index.ts';
import { commands as documentCommands } from '../features/document/index.ts';
import { commands as helpCommands } from '../features/help/index.ts';
import { commands as houseStyleCommands } from '../features/house-styles/index.ts';
import { commands as intakeCommands } from '../features/intake/index.ts';
import { commands as editionsCommands } from '../features/editions/index.ts';
import { commands as libraryCommands } from '../features/library/index.ts';
import { commands as minutesCommands } from '../features/minutes/index.ts';
import { commands as planningCommands } from '../features/planning/index.ts';
import { commands as previousActionsCommands } from '../features/previous-actions/index.ts';
import { commands as seriesCommands } from '../features/series/index.ts';
import { commands as searchCommands } from '../features/search/index.ts';
import { commands as settingsCommands } from '../features/settings/index.ts';
import { commands as titleBlockCommands } from '../features/title-block/index.ts';
import type { Command } from './command.ts';
import { historyCommands } from './history-commands.ts';
import { viewCommands } from './view-commands.ts';

/** Every command of the window, in the order palette and menus show them. */
export const allCommands: readonly Command[] = [
  ...agendaCommands,
  ...minutesCommands,
  ...documentCommands,
  ...planningCommands,
  ...houseStyleCommands,
  ...editionsCommands,
  ...compareCommands,
  ...historyCommands,
  ...titleBlockCommands,
  ...attendanceCommands,
  ...intakeCommands,
  ...actionsCommands,
  ...previousActionsCommands,
  ...viewCommands,
  ...libraryCommands,
  ...seriesCommands,
  ...actionRegisterCommands,
  ...searchCommands,
  ...backupsCommands,
  ...settingsCommands,
  ...helpCommands,
];
