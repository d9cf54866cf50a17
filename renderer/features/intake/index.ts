/** What comes in from files: attendance reports, invitations, earlier summaries, and whatever is dropped on the window. */
export { commands } from './commands.ts';
export { DroppedFiles } from './dropped-files.tsx';
export { OfferDialog } from './offer/offer-dialog.tsx';
export { ReportDialog } from './report/report-dialog.tsx';
