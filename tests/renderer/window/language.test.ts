import { describe, expect, it } from 'vitest';
import { hostMeeting, PATH, useTestWindows } from './use-test-windows.ts';

const { canRun, open } = useTestWindows();

describe.skipIf(!canRun)('the language of the summary', () => {
  it('[LA14] is found in the palette and chosen among six; the head of the document follows at once', async () => {
    const page = await open();
    await page.keyboard.press('Control+K');
    await page.keyboard.type('language of');
    await page.keyboard.press('Enter');
    const choice = page.getByLabel('Language of the summary');
    await page.waitForFunction(() => document.activeElement?.tagName === 'SELECT');
    expect(await choice.evaluate((element) => element === document.activeElement)).toBe(true);
    await choice.selectOption('French – français');
    await page.getByText('Points de suivi et prochaines étapes · 2 mars 2026 | 11:00 UTC | Online').waitFor();
    await page.waitForFunction((at) => globalThis.memory.meetingOf(at)?.language === 'fr', PATH);
    await choice.selectOption('Arabic – العربية');
    await page.locator('[data-mark="⬅"]').first().waitFor();
    expect((await hostMeeting(page))?.language).toBe('ar');
  });

  it('[LA14] may be any other, by its tag, which is kept as it is', async () => {
    const page = await open();
    await page.keyboard.press('Control+Alt+H');
    const choice = page.getByLabel('Language of the summary');
    await choice.selectOption('Another language…');
    const tag = page.getByLabel('Tag of the language');
    await tag.fill('pt-BR');
    await page.getByText('Headings that the house style does not name are printed in English.').waitFor();
    await page.waitForFunction((at) => globalThis.memory.meetingOf(at)?.language === 'pt-BR', PATH);
    await tag.fill('pt BR');
    await tag.blur();
    await page.getByText(/The language must be a language tag/).waitFor();
    expect((await hostMeeting(page))?.language).toBe('pt-BR');
    await tag.fill('pt-BR');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Alt+H');
    expect(await choice.inputValue()).toBe('pt-BR');
    expect(await choice.locator('option:checked').textContent()).toBe('Brazilian Portuguese (pt-BR)');
  });

  it('[LA14] a new meeting has the one chosen in its form', async () => {
    const page = await open({ meetings: {}, opens: '' });
    await page.getByLabel('Body').fill('Comité');
    await page.getByLabel('Number').fill('7');
    await page.getByLabel('Language of the summary').selectOption('fr');
    await page.getByRole('button', { name: 'Make the meeting' }).click();
    await page.getByRole('heading', { name: 'Comité – Réunion 7' }).waitFor();
    expect(await hostMeeting(page, '/library/Comité 7.minutes')).toMatchObject({ language: 'fr' });
  });
});
