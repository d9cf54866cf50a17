import type { MeetingLibrary } from './meeting-library.ts';
import type { ViewerServices } from './viewer-services.ts';

export type ViewerContext = { readonly library: MeetingLibrary; readonly services: ViewerServices };

/** What stands in the address's path, in order, and what was asked behind it. */
export type Asked = { readonly parts: readonly string[]; readonly query: URLSearchParams };
