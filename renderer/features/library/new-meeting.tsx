import { useEffect } from 'react';
import { showInvitation, useInvitation } from './invitation-store.ts';
import { NewMeetingForm } from './new-meeting-form.tsx';

/** The form of a new meeting, begun anew with every invitation that is read. */
export function NewMeeting() {
  const read = useInvitation();
  // An invitation is for one meeting, and gone with the start screen.
  useEffect(() => () => showInvitation(null), []);
  return <NewMeetingForm key={keyOf(read)} read={read} />;
}

const keys = new WeakMap<object, number>();
let lastKey = 0;

/** Another key for every object. */
function keyOf(read: object | null): number {
  if (read === null) return 0;
  const known = keys.get(read) ?? ++lastKey;
  keys.set(read, known);
  return known;
}
