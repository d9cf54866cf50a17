import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useTestWindows } from './use-test-windows.ts';

const { canRun, open } = useTestWindows();

/** Asks the page of the browser host to open an address, answers its question, and gives what came of it. */
async function openAnswering(page: Page, address: string, answer: 'yes' | 'no') {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void (answer === 'yes' ? dialog.accept() : dialog.dismiss());
  });
  const requested: string[] = [];
  // Nothing on this machine answers there; that it was asked for is enough.
  await page.context().route(/example\.org|evil\.example/, (route) => {
    requested.push(route.request().url());
    return route.fulfill({
      contentType: 'text/html',
      body: '<script>document.title = String(window.opener)</script>',
    });
  });
  const tab = answer === 'yes' ? page.context().waitForEvent('page') : null;
  const outcome = await page.evaluate((text) => globalThis.openOutside(text), address);
  const opened = await tab;
  await opened?.waitForLoadState();
  page.removeAllListeners('dialog');
  return {
    asked,
    requested,
    outcome,
    opener: (await opened?.title()) ?? null,
    tabs: page.context().pages().length,
  };
}

describe.skipIf(!canRun)('an address opened from the window of the browser host', { timeout: 60_000 }, () => {
  it('[CT2] is asked about with its true host, and opened in a tab that knows nothing of the window', async () => {
    const page = await open();
    const { asked, requested, outcome, opener } = await openAnswering(
      page,
      'https://bank.com@evil.example/x',
      'yes',
    );
    expect(asked).toEqual([expect.stringMatching(/^Open evil\.example in your browser\?/)]);
    expect(asked[0]).toContain('a name before the host');
    expect(outcome).toEqual({ ok: true, value: null });
    expect(requested).toEqual(['https://bank.com@evil.example/x']);
    expect(opener).toBe('null');
  });

  it('[CT2] is left alone where the answer is no', async () => {
    const page = await open();
    const { asked, requested, outcome, tabs } = await openAnswering(page, 'http://example.org/', 'no');
    expect([asked.length, requested, tabs]).toEqual([1, [], 1]);
    expect(outcome).toEqual({ ok: false, error: { sentence: 'The link was not opened.' } });
  });

  it('[CT1] is refused without a question where it is none of the web or of mail', async () => {
    const page = await open();
    for (const address of [
      'javascript:globalThis.hit=1',
      'file:///etc/passwd',
      'data:text/html,x',
      'ms-word:ofe|u|http://example.org',
      'mailto:a@example.org?attach=/etc/passwd',
      'no address',
    ]) {
      const { asked, requested, outcome, tabs } = await openAnswering(page, address, 'no');
      expect([address, asked, requested, tabs]).toEqual([address, [], [], 1]);
      expect(outcome).toMatchObject({ ok: false });
    }
    expect(await page.evaluate(() => 'hit' in globalThis)).toBe(false);
  });
});
