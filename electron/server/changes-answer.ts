import { followFile, versionOf } from './file-version.ts';

/**
 * Tells a page each time its file has changed, as server-sent events (HTML Standard, section 9.2): the file's version
 * now, at the start and after every change. Ends when the page goes.
 */
export function changesAnswer(path: string): Response {
  const encoder = new TextEncoder();
  let stopFollowing = (): void => {};
  let isOpen = true;
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const tell = async (): Promise<void> => {
        const version = await versionOf(path);
        if (isOpen) controller.enqueue(encoder.encode(`retry: 1000\ndata: ${version}\n\n`));
      };
      stopFollowing = followFile(path, () => void tell());
      await tell();
    },
    cancel() {
      isOpen = false;
      stopFollowing();
    },
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } });
}
