import { useCanChange } from '../can-change.ts';
import { showAside, useAgendaView } from '../agenda-view.ts';
import { useTimings } from '../use-timings.ts';
import { AfterMeeting } from './after-meeting.tsx';
import { BeforeMeeting } from './before-meeting.tsx';
import { BeganAgo } from './began-ago.tsx';
import { ClockButtons } from './clock-buttons.tsx';
import { ClockLog } from './clock-log.tsx';
import { ClockSetBack } from './clock-set-back.tsx';
import { CutSuggestions } from './cut-suggestions.tsx';
import { CurrentItem } from './current-item.tsx';
import { MeetingPace } from './meeting-pace.tsx';
import { StageAnnouncer } from './stage-announcer.tsx';
import './clock.css';

/** The meeting clock: what it shows and offers before, during and after the meeting. */
export function ClockFace() {
  const { meeting, timings, now } = useTimings();
  const aside = useAgendaView((view) => view.aside);
  const canChange = useCanChange();
  const isUnderWay = timings.state === 'running' || timings.state === 'paused';
  return (
    <section className="clock" aria-label="Meeting clock">
      {timings.state === 'notStarted' && <BeforeMeeting meeting={meeting} timings={timings} now={now} />}
      {isUnderWay && <CurrentItem agenda={meeting.agenda} timings={timings} />}
      {timings.state === 'adjourned' && <AfterMeeting meeting={meeting} timings={timings} />}
      <ClockSetBack timings={timings} />
      {canChange && <ClockButtons state={timings.state} />}
      {isUnderWay && <MeetingPace meeting={meeting} timings={timings} />}
      {isUnderWay && canChange && aside === 'cuts' && <CutSuggestions meeting={meeting} timings={timings} />}
      {isUnderWay && canChange && aside === 'began' && <BeganAgo onClose={() => showAside(null)} />}
      {aside === 'log' && <ClockLog meeting={meeting} onClose={() => showAside(null)} />}
      <StageAnnouncer agenda={meeting.agenda} timings={timings} />
    </section>
  );
}
