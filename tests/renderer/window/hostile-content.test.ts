import { describe, expect, it } from 'vitest';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { cleanText } from '../../../shared/text/clean-text.ts';
import { makeMeeting } from '../../builders.ts';
import { HOSTILE_VALUES } from '../../hostile-values.ts';
import { useTestWindows } from './use-test-windows.ts';

const { canRun, open } = useTestWindows();
const PATH = '/library/hostile.minutes';
const values = HOSTILE_VALUES.map(cleanText).filter((value) => value.trim() !== '');

const hostile = makeMeeting({
  body: 'Hostile',
  title: '<img src=x onerror=alert(1)>',
  place: '<script>globalThis.hit=1</script>',
  agenda: values.map((value, index) => ({
    id: `item-${index}`,
    title: value,
    heading: value,
    speakers: [value],
    minutes: [
      { kind: 'note', id: `note-${index}`, text: [{ text: value, link: value }], speaker: `p-${index}` },
      { kind: 'action', id: `action-${index}`, text: value, addressee: value, assignees: [`p-${index}`] },
    ],
  })),
  roster: [
    {
      id: 'g',
      name: '<svg onload=alert(1)>',
      participants: values.map((value, index) => ({
        id: `p-${index}`,
        familyName: value,
        givenName: value,
        affiliation: value,
        email: value,
      })),
    },
  ],
  previousActions: values
    .slice(0, 8)
    .map((value, index) => ({ id: `previous-${index}`, text: value, outcome: value })),
});

describe.skipIf(!canRun)('a meeting made of hostile values, in the window', { timeout: 120_000 }, () => {
  it('[CT10] shows what was typed, runs nothing, asks for nothing outside and leads nowhere else', async () => {
    const page = await open({ meetings: { [PATH]: writeMeetingText(hostile) }, opens: PATH });
    const events: string[] = [];
    page.on('dialog', (dialog) => {
      events.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    const { origin } = new URL(page.url());
    page.on('request', (request) => {
      const { protocol, origin: asked } = new URL(request.url());
      if (asked !== origin && !['data:', 'blob:'].includes(protocol)) events.push(request.url());
    });
    // Every section comes near once, as text and as an editor; then tables, the side panels and the pages.
    for (const [index, value] of values.entries()) {
      if (index % 8 === 0) await page.getByRole('row', { name: value }).first().scrollIntoViewIfNeeded();
    }
    const text = (await page.locator('body').textContent()) ?? '';
    expect(values.filter((value) => !text.includes(value))).toEqual([]);
    for (const tab of await page.getByRole('tab').all()) await tab.click();
    await page.evaluate(() => globalThis.commands.find(({ id }) => id === 'view.document')?.run());
    await page.locator('svg').first().waitFor();
    await page.waitForTimeout(2_000);
    const found = await page.evaluate(() => ({
      hit: 'hit' in globalThis,
      title: document.title.includes('<img'),
      elements: document.querySelectorAll(
        'iframe, object, embed, base, foreignObject, img[src*="evil"], script:not([src])',
      ).length,
      handlers: Array.from(document.querySelectorAll('*')).filter((element) =>
        Array.from(element.attributes).some(({ name }) => name.startsWith('on')),
      ).length,
      links: Array.from(
        document.querySelectorAll('a[href]'),
        (link) => (link as HTMLAnchorElement).protocol,
      ).filter((protocol) => !['http:', 'https:', 'mailto:'].includes(protocol)),
      outside: performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => !name.startsWith(location.origin) && !/^(?:data|blob):/.test(name)),
    }));
    expect(found).toMatchObject({ hit: false, elements: 0, handlers: 0, links: [], outside: [] });
    expect(events).toEqual([]);
    expect(page.url().startsWith(origin)).toBe(true);
  });
});
