/** What happened, said once, with Undo where that is the last thing done. */
export { Notices } from './notices.tsx';
