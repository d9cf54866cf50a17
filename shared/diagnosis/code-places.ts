import { codePlaceSchema, MOST_PLACES, type CodePlace } from './fault.ts';

/** Folders our code is in, when built and from the sources. What stands above them is the user's own. */
const OWN: ReadonlySet<string> = new Set(['dist', 'assets', 'electron', 'renderer', 'shared', 'tests']);

/** Chromium and Node: "    at name (place)" or "    at place"; Firefox and Safari: "name@place". */
const FRAME = /^\s*at (?:.*\()?(\S.*?:\d+:\d+)\)?$|^[^@\n]*@(\S.*?:\d+:\d+)$/;
const IS_FRAME = /^\s*at |@.*:\d+:\d+$/;

/**
 * The places of a stack that are in our code or in Node. The message in front, folders and the names of functions are
 * left out: a function may be named after anything, as in `{ [title]: () => … }`.
 */
export function codePlaces(stack: string, message: string): CodePlace[] {
  return framesOf(stack, message)
    .flatMap((line) => {
      const [, inChromium, inFirefox] = FRAME.exec(line) ?? [];
      const place = placeOf(inChromium ?? inFirefox ?? '');
      return place === null ? [] : [place];
    })
    .slice(0, MOST_PLACES);
}

/** The frames behind the message, which may have lines that look like frames. */
function framesOf(stack: string, message: string): string[] {
  const begun = message === '' ? -1 : stack.indexOf(message);
  const behind = begun === -1 ? stack : stack.slice(begun + message.length);
  const lines = behind.split('\n').filter((line) => line.trim() !== '');
  return lines.slice(lines.findLastIndex((line) => !IS_FRAME.test(line)) + 1);
}

function placeOf(address: string): CodePlace | null {
  const [, file = '', position = ''] = /^(.*?)(?:\?[^:]*)?(:\d+:\d+)$/.exec(address) ?? [];
  const place = codePlaceSchema.safeParse(`${ownFile(file)}${position}`);
  return place.success ? place.data : null;
}

function ownFile(file: string): string {
  if (file.startsWith('node:')) return file;
  const parts = file.split(/[/\\]/);
  const inPackages = parts.lastIndexOf('node_modules');
  const begin = inPackages === -1 ? parts.findLastIndex((part) => OWN.has(part)) : inPackages;
  return begin === -1 || !/\.[cm]?[jt]sx?$/.test(file) ? '' : parts.slice(begin).join('/');
}
