import { describe, expect, it } from 'vitest';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { makeMeeting } from '../../builders.ts';
import { hostMeeting, PATH, useTestWindows } from './use-test-windows.ts';

const { canRun, open } = useTestWindows();

describe.skipIf(!canRun)('the start screen', () => {
  it('[WI90] says what to do next where there is no meeting', async () => {
    const page = await open({ meetings: {}, opens: '' });
    await page.getByText(/There is no meeting yet/).waitFor();
    expect(await page.getByRole('button', { name: 'Try the example' }).isVisible()).toBe(true);
  });

  it('[WI91] makes a new meeting; what is not understood is said at its field and nothing typed is lost', async () => {
    const page = await open({ meetings: {}, opens: '' });
    await page.getByLabel('Body').fill('Board');
    await page.getByLabel('Number').fill('7');
    await page.getByLabel('Date').fill('2/3/2026');
    await page.getByRole('button', { name: 'Make the meeting' }).click();
    await page.getByText('The date is not understood.').waitFor();
    expect(await page.getByLabel('Date').inputValue()).toBe('2/3/2026');
    expect(await page.getByLabel('Date').evaluate((element) => element === document.activeElement)).toBe(
      true,
    );
    await page.getByLabel('Date').fill('2 March 2026');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Board Meeting 7' }).waitFor();
    expect(await hostMeeting(page, '/library/Board 7.minutes')).toMatchObject({
      body: 'Board',
      date: '2026-03-02',
    });
  });

  it('[WI92] opens from the list; a meeting somebody else has is offered to read', async () => {
    const sentence = 'Ana has this meeting open on another computer.';
    const page = await open({ opens: '', recent: [PATH], locked: { [PATH]: sentence } });
    await page.getByRole('button', { name: /IGF MAG Meeting XIV/ }).click();
    await page.getByRole('alert').getByText(sentence).waitFor();
    await page.getByRole('button', { name: 'Open to read only' }).click();
    await page
      .getByRole('contentinfo')
      .getByText(/^Read-only/)
      .waitFor();
    await page.getByRole('button', { name: 'IGF MAG Meeting XIV' }).click();
    expect(await page.getByLabel('Place').isEditable()).toBe(false);
  });

  it('[WI93] imports a summary that is dropped, and says why another file is none', async () => {
    const page = await open({ opens: '' });
    const drop = (name: string, text: string) =>
      page.evaluate(
        ([fileName, content]) => {
          const data = new DataTransfer();
          data.items.add(new File([content ?? ''], fileName ?? ''));
          document
            .querySelector('main')
            ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
        },
        [name, text],
      );
    await drop('holiday.txt', 'Dear all');
    await page.getByText('holiday.txt is no summary this test can read.').waitFor();
    await drop('Board.minutes', writeMeetingText(makeMeeting({ body: 'Board', number: '8' })));
    await page.getByRole('heading', { name: 'Board Meeting 8' }).waitFor();
    expect(await hostMeeting(page, '/library/Board.minutes')).toMatchObject({ number: '8' });
  });

  it('[WI95] opened for a meeting it reads no list of meetings', async () => {
    const page = await open();
    await page.getByRole('heading', { name: 'IGF MAG Meeting XIV' }).waitFor();
    const calls = await page.evaluate(() => globalThis.memory.calls());
    expect(calls).toContain('openMeeting');
    expect(calls).not.toContain('listMeetings');
  });

  it('[WI94] back to all meetings saves and leaves the meeting, and it can be opened again', async () => {
    const page = await open({ recent: [PATH] });
    await page.getByRole('button', { name: 'All meetings' }).click();
    await page.getByRole('heading', { name: 'Rapporteur' }).waitFor();
    expect(await page.evaluate(() => globalThis.memory.calls().includes('leaveSession'))).toBe(true);
    await page.getByRole('button', { name: /IGF MAG Meeting XIV/ }).click();
    await page.getByRole('heading', { name: 'IGF MAG Meeting XIV' }).waitFor();
  });
});
