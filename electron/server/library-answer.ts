import { pageAnswer } from './answers.ts';
import type { ViewerContext } from './viewer-context.ts';
import { folderProblemPage, libraryPage } from './library-page.ts';
import { listMeetings } from './list-meetings.ts';

/** The list of meetings. */
export async function answerLibrary({ library, services }: ViewerContext): Promise<Response> {
  const files = await library.list();
  if (!files.ok) return pageAnswer(folderProblemPage(files.error), 500);
  return pageAnswer(libraryPage(library.folder, await listMeetings(files.value, services)));
}
