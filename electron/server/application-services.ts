import { basename } from 'node:path';
import { describeMeetingFileFailure } from '../../shared/meeting/meeting-file.ts';
import { preflight } from '../../shared/preflight/preflight.ts';
import { failure, success } from '../../shared/result.ts';
import { builtInStyles, defaultStyle } from '../../shared/summary/built-in-styles.ts';
import type { HouseStyle } from '../../shared/summary/house-style.ts';
import { summarise } from '../../shared/summary/summarise.ts';
import { printFormats, type Format } from '../export/formats.ts';
import { openMeetingFile } from '../library/open-meeting-file.ts';
import type { ViewerDownload, ViewerServices } from './viewer-services.ts';

/** The viewer's services as the application has them; `styles` of the user's own come before the built-in ones. */
export function applicationServices(styles: readonly HouseStyle[] = []): ViewerServices {
  const others = [...styles, defaultStyle, ...builtInStyles.filter((style) => style !== defaultStyle)];
  const [first = defaultStyle, ...rest] = others.filter(
    (style, index) => others.findIndex(({ id }) => id === style.id) === index,
  );
  return {
    readMeeting: async (path) => {
      const read = await openMeetingFile(path);
      return read.ok
        ? success(read.value.meeting)
        : failure({ sentence: describeMeetingFileFailure(read.error, basename(path)) });
    },
    summarise,
    findingsOf: preflight,
    styles: [first, ...rest],
    downloads: [
      download('docx', 'DOCX', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
      download('pdf', 'PDF', 'application/pdf'),
      download('md', 'Markdown', 'text/markdown; charset=utf-8'),
      download('html', 'HTML', 'text/html; charset=utf-8'),
    ],
  };
}

/** A format as the command line exports it by default: the meeting inside, without what is private. */
const download = (format: Format, label: string, contentType: string): ViewerDownload => ({
  id: format,
  label,
  extension: format,
  contentType,
  print: async (meeting, style) => {
    for await (const { result } of printFormats(meeting, [format], {
      style,
      pdfStandard: 'ua-1',
      withPrivate: false,
    })) {
      if (!result.ok) return failure({ sentence: result.error });
      const { content } = result.value;
      return success(
        typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
      );
    }
    throw new Error(`No printer answered for ${format}`);
  },
});
