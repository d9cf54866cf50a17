import type { EventName, Events } from '../../shared/bridge/contract.ts';

/** A window, as the handlers know it: who asks, and how it is told what happens. */
export type Caller = {
  /** One for each page: a page that was loaded anew is another, one that was connected anew is the same. */
  readonly id: string;
  /** The meeting the window was opened for. */
  readonly meetingToOpen: string | null;
  readonly send: <Name extends EventName>(event: Name, payload: Events[Name]) => void;
};
