import { useStore } from 'zustand';
import { allCommands } from './commands/all-commands.ts';
import { ActionRegisterDialog } from './features/action-register/index.ts';
import { BackupsDialog } from './features/backups/index.ts';
import { CompareDialog } from './features/compare/index.ts';
import { ExportDialog } from './features/document/index.ts';
import { AboutDialog, DiagnosticReportDialog } from './features/help/index.ts';
import { HouseStylesDialog } from './features/house-styles/index.ts';
import { DroppedFiles, OfferDialog, ReportDialog } from './features/intake/index.ts';
import { FinaliseDialog, ReopenDialog } from './features/editions/index.ts';
import { OpeningScreen, StartScreen } from './features/library/index.ts';
import { Notices } from './features/notices/index.ts';
import { CommandPalette, ShortcutSheet } from './features/palette/index.ts';
import { PlanningDialog } from './features/planning/index.ts';
import { NextMeetingDialog } from './features/series/index.ts';
import { SearchDialog } from './features/search/index.ts';
import { SettingsDialog } from './features/settings/index.ts';
import { MeetingScreen } from './layout/meeting-screen.tsx';
import { meetingStore } from './store/open-meeting.ts';
import { openingStore } from './store/open-path.ts';
import { useDialog } from './store/open-dialog.ts';

/** The window: the meeting, or what is shown while one is opened, or the start screen; a dialog over it, notices above all. */
export function App() {
  const sessionId = useStore(meetingStore, ({ open }) => open?.sessionId ?? null);
  const isReadOnly = useStore(meetingStore, ({ open }) => open?.isReadOnly === true);
  const opening = useStore(openingStore, ({ path }) => path);
  const dialog = useDialog();
  return (
    <>
      {sessionId !== null ? (
        // Locked or unlocked, every control and editor begins anew.
        <MeetingScreen key={`${sessionId} ${isReadOnly ? 'locked' : 'open'}`} />
      ) : opening !== null ? (
        <OpeningScreen path={opening} />
      ) : (
        <StartScreen />
      )}
      {dialog === 'palette' && <CommandPalette commands={allCommands} />}
      {dialog === 'shortcuts' && <ShortcutSheet commands={allCommands} />}
      {dialog === 'settings' && <SettingsDialog />}
      {dialog === 'export' && <ExportDialog />}
      {dialog === 'backups' && <BackupsDialog />}
      {dialog === 'planning' && <PlanningDialog />}
      {dialog === 'houseStyles' && <HouseStylesDialog />}
      {dialog === 'nextMeeting' && <NextMeetingDialog />}
      {dialog === 'search' && <SearchDialog />}
      {dialog === 'actionRegister' && <ActionRegisterDialog />}
      {sessionId !== null && dialog === 'attendanceReport' && <ReportDialog />}
      {sessionId !== null && dialog === 'offer' && <OfferDialog />}
      {sessionId !== null && <DroppedFiles />}
      {dialog === 'finalise' && <FinaliseDialog />}
      {dialog === 'reopen' && <ReopenDialog />}
      {dialog === 'compare' && <CompareDialog />}
      {dialog === 'diagnosticReport' && <DiagnosticReportDialog />}
      {dialog === 'about' && <AboutDialog />}
      <Notices />
    </>
  );
}
