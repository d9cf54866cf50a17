import type { AnswerOf } from '../../../shared/bridge/contract.ts';
import { updateMeeting } from '../../../shared/meeting/commands/index.ts';
import { defaultStyle } from '../../../shared/summary/built-in-styles.ts';
import { HOUSE_STYLE_BYTES } from '../../../shared/summary/house-style-file.ts';
import { freeStyleId } from '../../../shared/summary/house-style-id.ts';
import type { HouseStyle } from '../../../shared/summary/house-style.ts';
import { changeAlone } from '../../store/change-alone.ts';
import { downloadFile } from '../../store/download-file.ts';
import { host } from '../../store/host.ts';
import { houseStylesStore, loadHouseStyles } from '../../store/house-styles.ts';
import { lockedSentence } from '../../store/locked-sentence.ts';
import { logError } from '../../store/log-error.ts';
import { meetingStore } from '../../store/open-meeting.ts';
import { draftOf, type Draft } from './draft.ts';
import { changeDraft, editorStore, isChanged, showOpened } from './editor-store.ts';
import { judgeDraft } from './judge-draft.ts';
import { unsavedDraft } from './unsaved-draft.ts';

const fail = (problem: string): void => editorStore.setState({ problem, isBusy: false, said: null });

/** Runs one thing at a time; what nobody expected is said too. */
async function doing(work: () => Promise<void>): Promise<void> {
  if (editorStore.getState().isBusy) return;
  editorStore.setState({ isBusy: true, problem: null, said: null });
  try {
    await work();
  } catch (error) {
    logError('house styles', error);
    fail('This was not done. Your changes are still here; try it again.');
  }
  editorStore.setState({ isBusy: false });
}

/** Does something that shows another style, after asking where there are unsaved changes. */
export function afterAsking(next: () => void): void {
  if (isChanged(editorStore.getState())) editorStore.setState({ question: { kind: 'leave', next } });
  else next();
}

/** Opens a style; where it is gone meanwhile, what was not saved of it, else the usual one, and says so. */
export const openStyle = (id: string): Promise<void> =>
  doing(async () => {
    const read = await host().readHouseStyle(id);
    if (read.ok) return showOpened(read.value);
    const unsaved = unsavedDraft.read();
    const left = unsaved?.id === id ? judgeDraft(unsaved.draft).style : null;
    showOpened(left === null ? { style: defaultStyle, revision: null } : { style: left, revision: 'gone' });
    unsavedDraft.write(null);
    fail(
      left === null
        ? read.error.sentence
        : `${read.error.sentence} What you had not saved is still here: keep it as a new style with Duplicate.`,
    );
  });

async function show(
  answer: AnswerOf<'addHouseStyle'>,
  said: (style: HouseStyle) => string,
  sent?: Draft,
): Promise<void> {
  if (!answer.ok) return fail(answer.error.sentence);
  const before = editorStore.getState().draft;
  // What was typed is in a file now, but for what was typed while it was written.
  unsavedDraft.write(null);
  showOpened(answer.value, said(answer.value.style));
  if (sent !== undefined && before !== sent) changeDraft(() => before);
  await loadHouseStyles();
}

/** Writes the draft into the style's file. */
export const saveStyle = (): Promise<void> =>
  doing(async () => {
    const { opened, draft } = editorStore.getState();
    const { style } = judgeDraft(draft);
    if (style === null || opened === null || opened.revision === null) return;
    const saved = await host().saveHouseStyle(style, opened.revision);
    await show(saved, ({ name }) => `“${name}” is saved.`, draft);
  });

/** Goes back to the style as its file has it now, which another window may have changed. */
export function discardChanges(): void {
  const { opened } = editorStore.getState();
  if (opened === null) return;
  unsavedDraft.write(null);
  editorStore.setState({ draft: draftOf(opened.style), problem: null });
  void doing(async () => {
    const read = await host().readHouseStyle(opened.style.id);
    const isShown = editorStore.getState().opened?.style.id === opened.style.id;
    if (isShown) showOpened(read.ok ? read.value : opened, 'The changes were discarded.');
  });
}

/** A style of one's own from the one that shows, changes and all; the one it came from stays as it is kept. */
export const duplicateStyle = (): Promise<void> =>
  doing(async () => {
    const { opened, draft } = editorStore.getState();
    const style = judgeDraft(draft).style ?? opened?.style;
    if (style === undefined) return;
    const name = `${style.name} (copy)`;
    const id = freeStyleId(name, () => false);
    await show(
      await host().addHouseStyle({ ...style, name, id }),
      () => `“${name}” is a style of your own now.`,
    );
  });

export const deleteStyle = (id: string): Promise<void> =>
  doing(async () => {
    const removed = await host().deleteHouseStyle(id);
    if (!removed.ok) return fail(removed.error.sentence);
    editorStore.setState({ deleted: removed.value });
    showOpened({ style: defaultStyle, revision: null }, `“${removed.value.name}” was deleted.`);
    await loadHouseStyles();
  });

/** Puts back what was deleted last. */
export const restoreDeleted = (): Promise<void> =>
  doing(async () => {
    const { deleted } = editorStore.getState();
    if (deleted === null) return;
    await show(await host().addHouseStyle(deleted), ({ name }) => `“${name}” is back.`);
    editorStore.setState({ deleted: null });
  });

/** Adds a style from a file somebody shared. */
export const importStyle = (file: File): Promise<void> =>
  doing(async () => {
    if (file.size > HOUSE_STYLE_BYTES)
      return fail(
        `${file.name} is larger than ${HOUSE_STYLE_BYTES / 1024 / 1024} MB, so it is no house style. Nothing was added.`,
      );
    const bytes = new Uint8Array(await file.arrayBuffer());
    await show(
      await host().importHouseStyle({ name: file.name, bytes }),
      ({ name }) => `“${name}” is in your library now.`,
    );
  });

/** The style that shows as one file. */
export const shareStyle = (): Promise<void> =>
  doing(async () => {
    const { opened } = editorStore.getState();
    if (opened === null) return;
    const delivered = await host().exportHouseStyle(opened.style.id);
    if (!delivered.ok) return fail(delivered.error.sentence);
    if (delivered.value.kind === 'cancelled') return;
    if (delivered.value.kind === 'download') {
      downloadFile(delivered.value.fileName, delivered.value.bytes);
      editorStore.setState({ said: `${delivered.value.fileName} is in your downloads.` });
    } else editorStore.setState({ said: `Written: ${delivered.value.path}` });
  });

/** Prints the open meeting in the style that shows. */
export function chooseForMeeting(): void {
  const { opened } = editorStore.getState();
  const { open } = meetingStore.getState();
  if (opened === null || open === null) return;
  if (open.isReadOnly) return fail(lockedSentence(open));
  const houseStyle = opened.style.id;
  changeAlone((doc, origin) => updateMeeting(doc, { houseStyle }, origin));
  editorStore.setState({ said: `This meeting is printed as “${opened.style.name}”.` });
}

/** The style to begin with: one with changes that were not saved, the one asked for, else the meeting's. */
export const firstStyle = (): string =>
  unsavedDraft.read()?.id ??
  houseStylesStore.getState().asked ??
  meetingStore.getState().meeting?.houseStyle ??
  defaultStyle.id;
