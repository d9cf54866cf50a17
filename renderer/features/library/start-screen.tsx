import { useEffect, useState } from 'react';
import type { AnswerOf } from '../../../shared/bridge/contract.ts';
import { Icon } from '../../components/icon.tsx';
import { host } from '../../store/host.ts';
import { openDialog } from '../../store/open-dialog.ts';
import { DropArea } from './drop-area.tsx';
import { groupSeries } from '../../../shared/series/series-order.ts';
import { MeetingList } from './meeting-list.tsx';
import { NewMeeting } from './new-meeting.tsx';
import { OpenButtons } from './open-buttons.tsx';
import { SeriesList } from './series-list.tsx';
import './library.css';

type Listing = AnswerOf<'listMeetings'>;

/** No meeting is open: recent ones, the library, a new one, an earlier summary, the example. */
export function StartScreen() {
  const listing = useListing();
  return (
    <DropArea>
      <main className="library">
        <header className="library-head">
          <h1 className="library-title">Rapporteur</h1>
          <p className="library-promise">When the gavel falls, the official document is already written.</p>
        </header>
        <div className="library-columns">
          <section className="library-meetings" aria-labelledby="library-meetings">
            <h2 className="library-heading" id="library-meetings">
              Your meetings
            </h2>
            <p className="library-tools">
              <button type="button" className="button" onClick={() => openDialog('search')}>
                <Icon name="find" />
                Search all meetings…
              </button>
              <button type="button" className="button" onClick={() => openDialog('actionRegister')}>
                <Icon name="list" />
                Action register…
              </button>
            </p>
            {listing === null ? (
              <p className="library-muted">Looking for your meetings…</p>
            ) : (
              <Meetings listing={listing} />
            )}
          </section>
          <section className="library-new" aria-labelledby="library-new">
            <h2 className="library-heading" id="library-new">
              New meeting
            </h2>
            <NewMeeting />
            <h2 className="library-heading">Or begin with what there is</h2>
            <OpenButtons />
          </section>
        </div>
      </main>
    </DropArea>
  );
}

function Meetings({ listing }: { readonly listing: Listing }) {
  if (!listing.ok)
    return (
      <p className="library-problem" role="alert">
        {listing.error.sentence}
      </p>
    );
  const { folder, meetings, recent } = listing.value;
  const isRecent = new Set(recent.map(({ path }) => path));
  const series = groupSeries(meetings, ({ head }) => head);
  const inSeries = new Set(series.flatMap((each) => each.meetings.map(({ path }) => path)));
  const others = meetings.filter(({ path }) => !isRecent.has(path) && !inSeries.has(path));
  if (recent.length + meetings.length === 0)
    return (
      <p className="library-empty">
        There is no meeting yet. Make a new one, import the summary of the last one, or try the example to see
        how everything works. Meetings are kept in {folder}.
      </p>
    );
  return (
    <>
      <MeetingList label="Recent meetings" meetings={recent} />
      {series.map((each) => (
        <SeriesList key={each.key} series={each} shownElsewhere={isRecent} />
      ))}
      <MeetingList
        label={recent.length + series.length === 0 ? 'In the library' : 'Others in the library'}
        meetings={others}
      />
      <p className="library-muted">Meetings are kept in {folder}.</p>
    </>
  );
}

function useListing(): Listing | null {
  const [listing, setListing] = useState<Listing | null>(null);
  useEffect(() => {
    let isGone = false;
    const list = async (): Promise<void> => {
      const answer = await host().listMeetings();
      if (!isGone) setListing(answer);
    };
    void list();
    return () => {
      isGone = true;
    };
  }, []);
  return listing;
}
