import type { Random } from '../seeded-random.ts';
import { mutateString, type TextMutation } from './mutate-text.ts';

const laughs = Array.from(
  { length: 12 },
  (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
).join('');
const DOCTYPES = [
  `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>`,
  '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>',
  '<!DOCTYPE x SYSTEM "http://192.0.2.1/x.dtd">',
  '<!DOCTYPE',
];
const REFERENCES = [
  '&l12;',
  '&f;',
  '&#0;',
  '&#xD800;',
  '&#99999999;',
  '&nothing;',
  '&',
  ']]>',
  '<![CDATA[',
  '<?x',
  '<!--',
];

const tagsOf = (xml: string): RegExpExecArray[] =>
  [...xml.matchAll(/<\/?([A-Za-z][\w:.-]*)[^>]*>/g)].slice(0, 20_000);
const between = (xml: string, at: number, inserted: string): string =>
  `${xml.slice(0, at)}${inserted}${xml.slice(at)}`;

const xmlMutations: readonly TextMutation[] = [
  (xml, _other, random) => {
    const head = /^<\?xml[^>]*\?>/.exec(xml)?.[0].length ?? 0;
    return between(xml, head, random.pick(DOCTYPES)).replace(/>([^<]{3})/, `>${random.pick(REFERENCES)}$1`);
  },
  (xml, _other, random) => changeTag(xml, random, () => random.pick(REFERENCES)),
  (xml, _other, random) => changeTag(xml, random, (tag) => tag + tag),
  (xml, _other, random) => changeTag(xml, random, () => ''),
  (xml, _other, random) =>
    changeTag(xml, random, (tag) => tag.repeat(tag.startsWith('</') ? 20 : random.pick([50, 2_000, 20_000]))),
  (xml, _other, random) => {
    const names = tagsOf(xml).flatMap(([, name]) => name ?? []);
    if (names.length === 0) return xml;
    const [one, other] = [random.pick(names), random.pick(names)];
    return changeTag(xml, random, (tag) => tag.replace(one, other));
  },
  (xml, _other, random) =>
    changeTag(xml, random, (tag) =>
      tag.replace(
        /="[^"]*"/,
        () =>
          `="${random.pick(['', '-1', '99999999999', 'NaN', '../x', 'javascript:x', 'x'.repeat(100_000)])}"`,
      ),
    ),
  mutateString,
];

function changeTag(xml: string, random: Random, change: (tag: string) => string): string {
  const tags = tagsOf(xml);
  if (tags.length === 0) return xml;
  const tag = random.pick(tags);
  return `${xml.slice(0, tag.index)}${change(tag[0])}${xml.slice(tag.index + tag[0].length)}`;
}

/** What a broken or hostile program writes into a part of a package. */
export const mutateXml: TextMutation = (xml, other, random) => random.pick(xmlMutations)(xml, other, random);
