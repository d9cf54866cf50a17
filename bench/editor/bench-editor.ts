/**
 * Measures writing: from a key to the next paint, in the middle of many notes, beside a bare textarea of the same text
 * in the same browser. Prints a table. `node bench/editor/bench-editor.ts [notes ...]`
 */
import { startChromium } from '../../tests/chromium.ts';
import { servePanel } from '../../tests/renderer/panel-page.ts';

const KEYS = 200;
/** Keys of a fast writer. */
const PAUSE = 40;
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [20, 2_000, 10_000];

type Measured = {
  readonly median: number;
  readonly p99: number;
  readonly opened: number;
  readonly heap: number;
};

const served = await servePanel('bench/editor/editor-page.tsx');
const browser = await startChromium();

async function measure(tool: 'minutes' | 'textarea', notes: number): Promise<Measured> {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await page.goto(`${served.url}?tool=${tool}&notes=${notes}`);
  await page.waitForFunction(
    () => globalThis.opened !== undefined && document.activeElement !== document.body,
  );
  await page.waitForTimeout(1_500);
  for (let key = 0; key < 20; key++) await page.keyboard.press('x');
  await page.evaluate(() => (globalThis.keyTimes = []));
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'abcde'.charAt(key % 5));
    await page.waitForTimeout(PAUSE);
  }
  const { times, opened } = await page.evaluate(() => ({
    times: globalThis.keyTimes,
    opened: globalThis.opened ?? NaN,
  }));
  if (times.length < KEYS) throw new Error(`${tool}: ${times.length} of ${KEYS} keys were painted.`);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await cdp.send('Runtime.getHeapUsage')) as { usedSize: number };
  await page.close();
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { median: at(0.5), p99: at(0.99), opened, heap: usedSize / 1e6 };
}

console.log('notes   tool       median ms   p99 ms   open ms   heap MB');
for (const notes of sizes)
  for (const tool of ['minutes', 'textarea'] as const) {
    const { median, p99, opened, heap } = await measure(tool, notes);
    const columns = [
      median.toFixed(1).padStart(9),
      p99.toFixed(1).padStart(8),
      opened.toFixed(0).padStart(9),
      heap.toFixed(1).padStart(9),
    ];
    console.log(`${String(notes).padEnd(7)} ${tool.padEnd(10)} ${columns.join(' ')}`);
  }
await browser.close();
await served.close();
