import { describe, expect, it } from 'vitest';
import { hasChromium } from '../../chromium.ts';
import { WORD } from '../editor/clipboard/samples.ts';
import { note, smallMeeting, useMinutesPage } from './use-minutes-page.ts';

describe.skipIf(!hasChromium())('pasting and copying minutes', () => {
  const page = useMinutesPage();
  const open = async (...lines: Parameters<typeof smallMeeting>) => {
    await page().open(smallMeeting(...lines));
    return page();
  };

  it('[ED60] what Word puts on the clipboard becomes lines with ids of their own', async () => {
    const { enter, paste, read, lines } = await open();
    await enter();
    await paste({ 'text/html': WORD, 'text/plain': 'x' });
    expect(await read()).toEqual([
      'note: The deadline for the call for thematic input was extended.',
      'note 2: Until 8 March',
      'action: MAG members are invited.',
    ]);
    expect(new Set((await lines()).map(({ id }) => id)).size).toBe(3);
    for (const { begunAt } of await lines()) expect(begunAt).toBeDefined();
  });

  it('[ED60] pasted into a line, the words of one line go between its words and of several the last takes what follows', async () => {
    const { enter, paste, press, read } = await open([note('a', 'onetwo')]);
    await enter();
    await press('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
    await paste({ 'text/plain': ' and ' });
    expect(await read()).toEqual(['note: oneandtwo']);
    await paste({ 'text/plain': '- x\n- y' });
    expect(await read()).toEqual(['note: oneandx', 'note: ytwo']);
  });

  it('[ED61] an address pasted on words links them, elsewhere it waits in the basket for words and one key', async () => {
    const { enter, paste, press, lines, page, settle } = await open([note('a', 'the paper here')]);
    await enter();
    await press('Control+Shift+ArrowLeft');
    await settle();
    await paste({ 'text/plain': 'https://example.org/here' });
    expect((await lines())[0]?.text).toEqual([
      { text: 'the paper ' },
      { text: 'here', link: 'https://example.org/here' },
    ]);
    await press('End');
    await paste({ 'text/plain': 'https://example.org/paper' });
    expect((await lines())[0]?.text).toHaveLength(2);
    await page.getByRole('region', { name: 'Link basket' }).getByText('https://example.org/paper').waitFor();
    await press('Home', 'Control+ArrowRight', 'Control+ArrowRight', 'Control+Shift+ArrowLeft');
    await settle();
    await press('Control+L');
    expect(await page.getByRole('region', { name: 'Link basket' }).count()).toBe(0);
    expect((await lines())[0]?.text.filter(({ link }) => link !== undefined)).toHaveLength(2);
  });

  it('[ED62] lines copied from one section and pasted into another are the same lines with new ids', async () => {
    const { enter, press, page, read, lines, paste, settle } = await open([
      note('a', 'one'),
      note('b', 'two', { level: 2, isInternal: true }),
      { kind: 'action', id: 'c', text: [{ text: 'three', bold: true }] },
    ]);
    await enter();
    await press('Control+A');
    await settle();
    const copied = await page.evaluate(() => {
      const transfer = new DataTransfer();
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('copy', { clipboardData: transfer, bubbles: true, cancelable: true }),
      );
      return { 'text/html': transfer.getData('text/html'), 'text/plain': transfer.getData('text/plain') };
    });
    expect(copied['text/plain']).toBe('- one\n  - two\n-> **three**');
    await enter('two');
    await paste(copied);
    expect(await read('two')).toEqual(['note: one', 'note 2: two', 'action: three']);
    const [, second, third] = await lines('two');
    expect(second).toMatchObject({ isInternal: true });
    expect(third).toMatchObject({ text: [{ text: 'three', bold: true }] });
    for (const { id } of await lines('two')) expect(['a', 'b', 'c']).not.toContain(id);
    expect(await read()).toEqual(['note: one', 'note 2: two', 'action: three']);
  });
});
