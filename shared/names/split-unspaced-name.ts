import type { SplitName } from './split-full-name.ts';

type Names = Omit<SplitName, 'honorific'>;

const WRITING = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々ー·・•‧\s]+$/u;
/** The middle dot parts the names of a foreigner, in the order they have at home. */
const DOT = /[·・•‧]/u;
/** "von", "van", "de" as Chinese writes them between dots. */
const DOTTED_PARTICLES = new Set(
  '冯 范 德 范德 迪 达 拉 勒 伊本 本 阿尔 フォン ファン デ ド ディ ダ'.split(' '),
);
const LONG_CHINESE =
  '欧阳 司马 诸葛 上官 夏侯 东方 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 司徒 端木 歐陽 司馬 諸葛 東方 尉遲 公孫 長孫';
const LONG_KOREAN = '남궁 황보 제갈 사공 선우 서문 독고';
const LONG_JAPANESE =
  '佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 齋藤 清水 山崎 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 斉藤 福田 太田 西村 藤井 金子 岡本 藤原 中野 三浦 原田 中川 松田 竹内 小野 田村 中山 和田 石田 森田 上田 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 谷口 大野 丸山 今井 河野 藤本 村田 武田 上野 杉山 増田 平野 大塚 千葉 久保 松井 小島 岩崎 桜井 野口 松尾 野村 木下 菊地 佐野 大西 杉本 新井 浜田 菅原 市川 水野 小松 島田 古川 小山 高田 山内 西田 菊池 西川 五十嵐 北村 安田 中田 川口 平田 川崎 飯田 吉川 本田 久保田 沢田 辻 関 吉村 渡部 岩田 中西 服部 福島 岸田 石破 安倍';
const LONGER: readonly string[] = `${LONG_CHINESE} ${LONG_KOREAN} ${LONG_JAPANESE}`
  .split(' ')
  .filter((name) => name.length > 1)
  .toSorted((one, other) => other.length - one.length);

/** Whether a name is written in Chinese, Japanese or Korean alone. */
export const isUnspacedWriting = (name: string): boolean => WRITING.test(name);

/**
 * Splits a name in Chinese, Japanese or Korean writing: family name first, of one character unless a longer one is
 * known; the names of foreigners at their middle dots, given name first.
 */
export function splitUnspacedName(name: string): Names {
  if (DOT.test(name)) return splitAtDots(name);
  const [first = '', ...others] = name.split(/\s+/u);
  if (others.length > 0) return { familyName: first, givenName: others.join(' '), doubt: null };
  const known = LONGER.find((family) => name.startsWith(family) && name.length > family.length);
  const [one = ''] = name;
  const familyName = known ?? one;
  const givenName = name.slice(familyName.length);
  if (givenName === '') return { familyName, givenName, doubt: 'single' };
  return { familyName, givenName, doubt: known === undefined && givenName.length > 2 ? 'several' : null };
}

function splitAtDots(name: string): Names {
  const parts = name.split(DOT);
  const dots = [...name].filter((character) => DOT.test(character));
  let family = parts.length - 1;
  while (family > 1 && DOTTED_PARTICLES.has(parts[family - 1] ?? '')) family--;
  const joined = (from: number, to: number): string =>
    parts.slice(from, to).reduce((text, part, index) => `${text}${dots[from + index - 1] ?? ''}${part}`);
  return {
    familyName: joined(family, parts.length).trim(),
    givenName: joined(0, family).trim(),
    doubt: null,
  };
}
