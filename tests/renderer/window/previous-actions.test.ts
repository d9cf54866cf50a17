import { describe, expect, it } from 'vitest';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { axeViolations } from '../axe-violations.ts';
import { makeMeeting } from '../../builders.ts';
import { hostMeeting, PATH, useTestWindows } from './use-test-windows.ts';

const { canRun, open } = useTestWindows();

const review = makeMeeting({
  roster: [{ id: 'g', name: 'Members', participants: [{ id: 'p', givenName: 'Ana', familyName: 'Neves' }] }],
  previousActions: [
    { id: 'a', text: 'Send the report', source: { number: '6', date: '2026-02-02' }, assignees: ['p'] },
    { id: 'b', text: 'Ask the members', source: { number: '6', date: '2026-02-02' } },
    { id: 'c', text: 'Book the room', source: { number: '5', date: '2026-01-05' } },
  ],
});
const openReview = async () => {
  const page = await open({ meetings: { [PATH]: writeMeetingText(review) } });
  await page.keyboard.press('Control+K');
  await page.keyboard.type('review previous');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Previous 3 to review', selected: true }).waitFor();
  return page;
};

describe.skipIf(!canRun)('the review of previous actions', () => {
  it('[NX15] is done by keyboard alone: a letter for the status, Enter and words for what became of it', async () => {
    const page = await openReview();
    await page.keyboard.press('d');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Postponed to May.');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('x');
    await page.getByText('All 3 reviewed.').waitFor();
    await page.getByRole('tab', { name: 'Previous', exact: true }).waitFor();
    await expect
      .poll(async () =>
        (await hostMeeting(page))?.previousActions.map(({ status, outcome }) => [status, outcome]),
      )
      .toEqual([
        ['done', undefined],
        ['open', 'Postponed to May.'],
        ['dropped', undefined],
      ]);
    await page.keyboard.press('Control+z');
    await page.getByText('1 of 3 still to review.').waitFor();
    await page.getByText('Undone: the review of previous actions.').waitFor();
  });

  it('[NX15] shows of the selected one who had it, since when, and its status; axe finds nothing', async () => {
    const page = await openReview();
    const selected = page.getByRole('region', { name: 'Selected previous action' });
    await selected.getByText('Ana Neves · taken at meeting 6 on 2 February 2026').waitFor();
    await selected.getByRole('button', { name: 'Done' }).click();
    await page.getByText('2 of 3 still to review.').waitFor();
    expect(await selected.getByRole('button', { name: 'Done' }).getAttribute('aria-pressed')).toBe('true');
    expect(await axeViolations(page)).toEqual([]);
  });

  it('[NX15] has a tab only where there is something to review', async () => {
    const page = await open();
    await page.getByRole('tab', { name: 'Actions' }).waitFor();
    expect(await page.getByRole('tab').count()).toBe(2);
  });
});

describe.skipIf(!canRun)('a standing item', () => {
  it('[NX5] is made one, and none, by a key on its row, by its menu and by a command', async () => {
    const meeting = makeMeeting({ agenda: [{ id: 'a', title: 'Welcome' }] });
    const page = await open({ meetings: { [PATH]: writeMeetingText(meeting) } });
    const row = page.getByRole('row', { name: /Welcome/ });
    const isStanding = async () => (await hostMeeting(page))?.agenda[0]?.isStanding;
    await row.focus();
    await page.keyboard.press('t');
    await row.getByText('Standing', { exact: true }).waitFor();
    await expect.poll(isStanding).toBe(true);
    await row.getByRole('button', { name: 'More for “Welcome”' }).click();
    await page.getByRole('menuitem', { name: /No longer a standing item/ }).click();
    await expect.poll(isStanding).toBe(false);
    await page.evaluate(() => globalThis.commands.find(({ id }) => id === 'agenda.standing')?.run());
    await expect.poll(isStanding).toBe(true);
  });
});
