import { failure, success } from '../../../shared/result.ts';
import type { RefreshProgress } from '../index/refresh-index.ts';
import type { SearchedFiles } from '../index/searched-files.ts';
import { listMeetingFiles } from '../list-meeting-files.ts';
import type { LibraryAnswer, LibraryRequest } from './library-request.ts';

/** Answers from the index; a refresh looks at the folder first. */
export async function answerLibraryRequest(
  searched: SearchedFiles,
  libraryFolder: string,
  request: LibraryRequest,
  onProgress: RefreshProgress,
): Promise<LibraryAnswer> {
  switch (request.kind) {
    case 'refresh': {
      const listed = await listMeetingFiles(libraryFolder);
      if (!listed.ok)
        return failure({
          sentence: `The folder ${libraryFolder} could not be read: ${listed.error.reason}. What was found there before is searched.`,
        });
      const changed = await searched.refresh([...listed.value, ...request.others], onProgress);
      return success({ ...(await searched.ask((index) => index.library())), changed });
    }
    case 'search':
      return success(await searched.ask((index) => index.search(request.request)));
    case 'actions':
      return success(await searched.ask((index) => index.actions()));
  }
}
