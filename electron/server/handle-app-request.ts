import { plainAnswer } from './answers.ts';
import type { RendererFiles } from './renderer-files.ts';
import { withSecurityHeaders } from './security-headers.ts';

/**
 * Answers one request with a file of the window, the same for a server on 127.0.0.1 and for a protocol of Electron;
 * who may ask was decided before (gate.ts). Nothing is ever changed by asking, so only GET and HEAD are answered.
 */
export async function handleAppRequest(
  request: Request,
  { files, socket }: { readonly files: RendererFiles; readonly socket: string | null },
): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return withSecurityHeaders(plainAnswer(405, 'This page can only be read.', { allow: 'GET, HEAD' }));
  const file = await files.read(new URL(request.url).pathname);
  const found =
    file === null
      ? plainAnswer(404, 'There is no such page. Rapporteur begins at "/".')
      : new Response(file.content, { headers: { 'content-type': file.contentType } });
  const answer = withSecurityHeaders(found, socket);
  if (request.method === 'GET') return answer;
  await answer.body?.cancel();
  return new Response(null, { status: answer.status, headers: answer.headers });
}
