import { changeAlone } from '../../store/change-alone.ts';

/** Runs several commands as one step: one transaction for every copy, one undo here, nobody sees half of it. */
export const inOneUndoStep = (commands: Parameters<typeof changeAlone>[0]): void =>
  changeAlone((doc, origin) => doc.transact(() => commands(doc, origin), origin));
