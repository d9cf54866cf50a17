/** The foot of the window: saved state, presence and quorum, meeting clock. */
export { StatusLine } from './status-line.tsx';
