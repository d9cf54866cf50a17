import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applicationServices } from '../../../electron/server/application-services.ts';
import { startViewer, type Viewer } from '../../../electron/server/start-viewer.ts';
import type { ViewerServices } from '../../../electron/server/viewer-services.ts';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';

/** The application's own services. */
export const testServices: ViewerServices = applicationServices();

export type TestViewer = {
  readonly viewer: Viewer;
  readonly folder: string;
  readonly write: (name: string, meeting: Meeting | string) => Promise<string>;
  readonly faults: unknown[];
  readonly close: () => Promise<void>;
};

/** A real viewer on a real folder of its own; `files` are names in it that are given by name, not by the folder. */
export async function startTestViewer(files: readonly string[] = []): Promise<TestViewer> {
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-viewer-'));
  const faults: unknown[] = [];
  const viewer = await startViewer({
    folder: files.length === 0 ? folder : null,
    files: files.map((file) => join(folder, file)),
    services: testServices,
    reportBug: (fault) => faults.push(fault),
  });
  return {
    viewer,
    folder,
    faults,
    write: async (name, meeting) => {
      const path = join(folder, name);
      await writeFile(path, typeof meeting === 'string' ? meeting : writeMeetingText(meeting));
      return path;
    },
    close: async () => {
      await viewer.close();
      await rm(folder, { recursive: true });
    },
  };
}
