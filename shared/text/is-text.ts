/** So much of a file says whether it is text. */
const SAMPLE = 8_192;

/** Text has hardly any control characters; what has many is a picture, a program, an old Word file read as text. */
export function isText(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const controls = sample.match(/[^\P{Cc}\t\n\v\f\r\u0085]|\ufffd/gu)?.length ?? 0;
  return controls <= Math.max(1, sample.length * 0.01);
}
