import { plainAnswer } from './answers.ts';
import { withSecurityHeaders } from './security-headers.ts';
import { assetAnswer } from './viewer-assets.ts';
import { answerChanges, answerDocumentStyle, answerDownload, answerMeeting } from './meeting-answers.ts';
import { answerLibrary } from './library-answer.ts';
import type { Asked, ViewerContext } from './viewer-context.ts';

type Route = {
  readonly path: RegExp;
  readonly answer: (asked: Asked, context: ViewerContext) => Promise<Response | null>;
};

const ROUTES: readonly Route[] = [
  { path: /^\/$/, answer: (_asked, context) => answerLibrary(context) },
  { path: /^\/meetings\/([\w-]+)$/, answer: answerMeeting },
  { path: /^\/meetings\/([\w-]+)\/document\.css$/, answer: answerDocumentStyle },
  { path: /^\/meetings\/([\w-]+)\/changes$/, answer: answerChanges },
  { path: /^\/meetings\/([\w-]+)\/download\/([a-z]+)$/, answer: answerDownload },
  { path: /^\/assets\/([a-z.]+)$/, answer: ({ parts: [name = ''] }) => assetAnswer(name) },
];

/**
 * Answers one request, the same for a server on 127.0.0.1 and for a protocol of Electron; who may ask was decided
 * before (gate.ts). Nothing is ever changed by asking, so only GET and HEAD are answered. Paths are matched as sent:
 * an encoded "../" is a name that does not exist, not a way up.
 */
export async function handleViewerRequest(request: Request, context: ViewerContext): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return withSecurityHeaders(plainAnswer(405, 'This page can only be read.', { allow: 'GET, HEAD' }));
  const url = new URL(request.url);
  const answer = withSecurityHeaders(await routed(url, context));
  if (request.method === 'GET') return answer;
  await answer.body?.cancel();
  return new Response(null, { status: answer.status, headers: answer.headers });
}

async function routed(url: URL, context: ViewerContext): Promise<Response> {
  for (const { path, answer } of ROUTES) {
    const match = path.exec(url.pathname);
    if (match === null) continue;
    const found = await answer({ parts: match.slice(1), query: url.searchParams }, context);
    if (found !== null) return found;
  }
  return plainAnswer(404, 'There is no such page. Go back to the list of meetings at "/".');
}
