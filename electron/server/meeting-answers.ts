import type { Meeting } from '../../shared/meeting/meeting.ts';
import type { HouseStyle } from '../../shared/summary/house-style.ts';
import { documentStyleSheet } from '../export/html/document-style-sheet.ts';
import { styleHash } from '../export/html/style-hash.ts';
import { pageAnswer } from './answers.ts';
import { changesAnswer } from './changes-answer.ts';
import { downloadAnswer } from './download-answer.ts';
import { versionOf } from './file-version.ts';
import type { Asked, ViewerContext } from './viewer-context.ts';
import { problemPage } from './library-page.ts';
import type { MeetingFile } from './meeting-library.ts';
import { meetingPage } from './meeting-page.ts';
import { styleFor } from './style-for.ts';

type Opened = {
  readonly file: MeetingFile;
  /** State of the file the meeting was read from. */
  readonly version: string;
  readonly meeting: Meeting;
  readonly style: HouseStyle;
};

const goneAnswer = (): Response =>
  pageAnswer(
    problemPage(
      'Meeting not found',
      'This meeting is not in the folder any more: it was moved, renamed or deleted. If it comes back under its name, reload this page.',
    ),
    404,
  );

/** The file an address names, or a page that says it is gone. */
async function withFile(
  { parts: [id = ''] }: Asked,
  { library }: ViewerContext,
  use: (file: MeetingFile) => Response | Promise<Response>,
): Promise<Response> {
  const file = await library.find(id);
  return file === null ? goneAnswer() : use(file);
}

/** Opens the meeting an address names and the style it asks for, or says in a page why not. */
const opening = (
  asked: Asked,
  context: ViewerContext,
  use: (opened: Opened) => Response | Promise<Response>,
): Promise<Response> =>
  withFile(asked, context, async (file) => {
    const { services } = context;
    // Taken before the file is read: a change in between is then noticed.
    const version = await versionOf(file.path);
    const read = await services.readMeeting(file.path);
    if (!read.ok) return pageAnswer(problemPage(file.name, read.error.sentence), 422);
    const style = styleFor(read.value, asked.query.get('style'), services.styles);
    return use({ file, version, meeting: read.value, style });
  });

/** The page of a meeting. */
export function answerMeeting(asked: Asked, context: ViewerContext): Promise<Response> {
  const { services } = context;
  return opening(asked, context, ({ file, version, meeting, style }) => {
    const summary = services.summarise(meeting, style);
    const styleVersion = encodeURIComponent(styleHash(documentStyleSheet(summary)).slice(7, 19));
    return pageAnswer(
      meetingPage({
        id: file.id,
        fileName: file.name,
        version,
        summary,
        style,
        styles: services.styles,
        downloads: services.downloads,
        findings: services.findingsOf(meeting, style),
        documentStyle: `/meetings/${file.id}/document.css?style=${style.id}&version=${styleVersion}`,
      }),
    );
  });
}

/** The style sheet of its document. */
export const answerDocumentStyle = (asked: Asked, context: ViewerContext): Promise<Response> =>
  opening(
    asked,
    context,
    ({ meeting, style }) =>
      new Response(documentStyleSheet(context.services.summarise(meeting, style)), {
        headers: { 'content-type': 'text/css; charset=utf-8' },
      }),
  );

/** Its document as a file in one of the formats, or null for a format there is not. */
export async function answerDownload(asked: Asked, context: ViewerContext): Promise<Response | null> {
  const download = context.services.downloads.find(({ id }) => id === asked.parts[1]);
  if (download === undefined) return null;
  return opening(asked, context, async ({ file, meeting, style }) => {
    const printed = await download.print(meeting, style);
    if (!printed.ok) return pageAnswer(problemPage(file.name, printed.error.sentence), 500);
    const fileName = `${file.name}.${download.extension}`;
    return downloadAnswer(printed.value, { contentType: download.contentType, fileName });
  });
}

/** The news of its file. A file that is gone for the moment may still be followed: it can come back. */
export const answerChanges = (asked: Asked, context: ViewerContext): Promise<Response> =>
  withFile(asked, context, ({ path }) => changesAnswer(path));
