import { describe, expect, it } from 'vitest';
import { readDay } from '../../../renderer/fields/read-day.ts';
import { readLanguage, readName, readSlot, readTime, readZone } from '../../../renderer/fields/read-field.ts';

const valueOf = (read: { ok: boolean; value?: unknown }) => (read.ok ? read.value : 'refused');

describe('fields', () => {
  it.each([
    ['2026-03-02', 'en', '2026-03-02'],
    ['2 March 2026', 'en', '2026-03-02'],
    ['Monday, 2 March 2026', 'en', '2026-03-02'],
    ['March 2nd, 2026', 'en', '2026-03-02'],
    ['2 mar 2026', 'en', '2026-03-02'],
    ['2 février 2026', 'fr', '2026-02-02'],
    ['2 March 2026', 'fr', '2026-03-02'],
    ['8 марта 2026', 'ru', '2026-03-08'],
    ['', 'en', null],
    ['  ', 'en', null],
    ['2/3/2026', 'en', 'refused'],
    ['31 February 2026', 'en', 'refused'],
    ['2026-02-30', 'en', 'refused'],
    ['2 Ma 2026', 'en', 'refused'],
    ['2 ju 2026', 'en', 'refused'],
    ['tomorrow', 'en', 'refused'],
    ['2 March', 'en', 'refused'],
  ])('[WI40] the date "%s" in a meeting in %s is %s', (typed, language, day) => {
    expect(valueOf(readDay(language)(typed))).toBe(day);
  });

  it.each([
    ['11:00', '11:00'],
    ['9.30', '09:30'],
    ['0930', '09:30'],
    ['11', '11:00'],
    ['14h15', '14:15'],
    ['', null],
    ['25:00', 'refused'],
    ['11:60', 'refused'],
    ['noon', 'refused'],
  ])('[WI40] the time "%s" is %s', (typed, time) => {
    expect(valueOf(readTime(typed))).toBe(time);
  });

  it.each([
    ['90', 90],
    ['90 min', 90],
    ['1:30', 90],
    ['1 h 30 min', 90],
    ['2h', 120],
    ['', null],
    ['soon', 'refused'],
    ['999999', 'refused'],
    ['-5', 'refused'],
  ])('[WI40] the length "%s" is %s minutes', (typed, minutes) => {
    expect(valueOf(readSlot(typed))).toBe(minutes);
  });

  it('[WI40] a zone or language may be unknown to this machine, but not be none', () => {
    expect(valueOf(readZone('Europe/Zurich'))).toBe('Europe/Zurich');
    expect(valueOf(readZone('Mars/Olympus'))).toBe('Mars/Olympus');
    expect(valueOf(readZone('not a zone'))).toBe('refused');
    expect(valueOf(readLanguage('zh-Hans'))).toBe('zh-Hans');
    expect(valueOf(readLanguage('English please'))).toBe('refused');
    expect(valueOf(readName('  as typed '))).toBe('  as typed ');
    expect(valueOf(readName('two\nlines'))).toBe('refused');
  });
});
