import type { Page } from 'playwright-core';

/** What a page keeps for the measurement, all in milliseconds. */
declare global {
  /** From each key to the paint after it. */
  // oxlint-disable-next-line no-var -- only `var` declares a property of the window
  var keyTimes: number[];
  /** From the click that opened it, or from the start of the page, to the first paint one can write in. */
  // oxlint-disable-next-line no-var -- as above
  var opened: number | undefined;
}

export type KeyTimes = {
  readonly median: number;
  readonly p99: number;
  /** From the click that opened it, or from the start of the page, to the first paint one can write in. */
  readonly opened: number;
  /** Of the page's JavaScript, in megabytes, after the waste is collected. */
  readonly heap: number;
};

const KEYS = 200;
/** Milliseconds between the keys of a fast writer. */
const PAUSE = 40;

/** Has every page loaded from now on keep its times; `editor` selects what one writes in. */
export async function keepTimes(page: Page, editor: string): Promise<void> {
  await page.addInitScript((selector: string) => {
    globalThis.keyTimes = [];
    const afterPaint = (then: () => void): void => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => (port1.close(), then()));
      port1.start();
      requestAnimationFrame(() => port2.postMessage(null));
    };
    addEventListener(
      'keydown',
      ({ timeStamp }) => afterPaint(() => globalThis.keyTimes.push(performance.now() - timeStamp)),
      true,
    );
    let asked = 0;
    addEventListener('click', ({ timeStamp }) => (asked = timeStamp), true);
    const found = new MutationObserver(() => {
      if (document.querySelector(selector) === null) return;
      found.disconnect();
      afterPaint(() => (globalThis.opened = performance.now() - asked));
    });
    found.observe(document, { childList: true, subtree: true });
  }, editor);
}

/** Types where the cursor is, through the browser's own input, and gives what the page took for it. */
export async function timeKeys(page: Page): Promise<KeyTimes> {
  await page.waitForFunction(() => globalThis.opened !== undefined);
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
  if (times.length < KEYS) throw new Error(`${times.length} of ${KEYS} keys were painted.`);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await cdp.send('Runtime.getHeapUsage')) as { usedSize: number };
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { median: at(0.5), p99: at(0.99), opened, heap: usedSize / 1e6 };
}
