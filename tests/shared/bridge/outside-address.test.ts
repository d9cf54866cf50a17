import { describe, expect, it } from 'vitest';
import { describeOutside, isOpenedOutside } from '../../../shared/bridge/outside-address.ts';
import { HOSTILE_LINKS } from '../../hostile-values.ts';

const outsideAddress = (text: string): URL | null => {
  const address = URL.canParse(text) ? new URL(text) : null;
  return address !== null && isOpenedOutside(address) ? address : null;
};

const shown = (text: string) => {
  const address = outsideAddress(text);
  if (address === null) throw new Error(`${text} is not opened`);
  return describeOutside(address);
};

describe('an address that is opened outside', () => {
  it('[CT1] is of http, https or mailto, however it is spelt, and a mail takes no files along', () => {
    for (const link of HOSTILE_LINKS) expect([link, outsideAddress(link)]).toEqual([link, null]);
    for (const link of ['https://a.example/x?y#z', 'HTTP://a.example', 'mailto:a@b.example?subject=x&body=y'])
      expect([link, outsideAddress(link)?.protocol]).toEqual([
        link,
        expect.stringMatching(/^(https?|mailto):$/),
      ]);
    expect(outsideAddress('mailto:a@b.example?attach=/etc/passwd')).toBeNull();
    expect(outsideAddress('mailto:a@b.example?Attachment=c:\\x')).toBeNull();
  });

  it('[CT2] is asked for by its true host: behind an @, and in the letters it is registered by', () => {
    expect(shown('https://bank.example@evil.example/login').question).toBe(
      'Open evil.example in your browser?',
    );
    expect(shown('https://bank.example@evil.example/login').detail).toContain('The host is evil.example.');
    const alike = shown('https://аpple.example/');
    expect(alike.question).toContain('xn--');
    expect(alike.detail).toContain('letters of another alphabet');
    expect(shown('https://a.example/').detail).toBe('https://a.example/');
  });
});
