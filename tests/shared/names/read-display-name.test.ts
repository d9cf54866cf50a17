import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDisplayName } from '../../../shared/names/read-display-name.ts';
import { readDisplayNames } from '../../../shared/names/read-display-names.ts';

/** Family name | given name | affiliation. */
const parted = (text: string): string => {
  const { familyName, givenName, affiliation } = readDisplayName(text);
  return [familyName, givenName, affiliation].join(' | ').trim();
};

describe('a name and what stands around it', () => {
  it.each([
    ['Ana Neves - FCCN', 'Neves | Ana | FCCN'],
    ['Ana Neves | FCCN | Portugal', 'Neves | Ana | FCCN | Portugal'],
    ['Ana Neves (Lisbon, Portugal)', 'Neves | Ana | Lisbon, Portugal'],
    ['[FCCN] Ana Neves', 'Neves | Ana | FCCN'],
    ['Ana Neves, FCCN', 'Neves | Ana | FCCN'],
    ['Neves, Ana, FCCN', 'Neves | Ana | FCCN'],
    ['Ana Neves (FCCN) - Portugal', 'Neves | Ana | FCCN, Portugal'],
    ['Jorge Cancio (Switzerland - BAKOM)', 'Cancio | Jorge | Switzerland - BAKOM'],
    ['Netflix - Andy Jones', 'Jones | Andy | Netflix'],
    ['Government of Brazil - Carlos Silva', 'Silva | Carlos | Government of Brazil'],
    ['Google: Vint Cerf', 'Cerf | Vint | Google'],
    ['Ana Neves (she/her)', 'Neves | Ana |'],
    ['Ana Neves (she/her, FCCN)', 'Neves | Ana | FCCN'],
    ['Ana Neves - she/her', 'Neves | Ana |'],
    ['Anna von Hodenberg (HateAid) sie/ihr', 'von Hodenberg | Anna | HateAid'],
    ['John Smith (IT)', 'Smith | John | IT'],
    ['🐝 Ana Neves 🇵🇹 ✏️', 'Neves | Ana |'],
    ['Ana Neves (Host)', 'Neves | Ana |'],
    ['iPhone (Brian Smith)', 'Smith | Brian |'],
    ["Brian Smith's iPhone 12", 'Smith | Brian |'],
    ['iPad de María López', 'López | María |'],
    ['bsmith_77 (Brian Smith)', 'Smith | Brian |'],
    ['Ana N. (Ana Neves)', 'Neves | Ana |'],
    ['Robert Smith (Bob)', 'Smith | Robert |'],
    ['William “Bill” Smith', 'Smith | William |'],
    ['Benjamin (Ben) Franklin', 'Franklin | Benjamin |'],
    ['Brigitte DIERICX, représentée par Mme Roux', 'DIERICX | Brigitte |'],
    ['Ana Neves <ana@fccn.example>', 'Neves | Ana |'],
    ['Ana Neves (he/him) - iPad', 'Neves | Ana |'],
    ['Ana Neves @ananeves', 'Neves | Ana |'],
    ['Ana Neves (2)', 'Neves | Ana |'],
    ['Ana Neves @FCCN', 'Neves | Ana | FCCN'],
    ['Ana_Neves', 'Neves | Ana |'],
    ['01 - Ana Neves', 'Neves | Ana |'],
    ['Ana Neves/FCCN', 'Neves | Ana | FCCN'],
    ['FCCN/Ana Neves', 'Neves | Ana | FCCN'],
    ['Ana Neves (Unverified)', 'Neves | Ana |'],
    ['王伟 (Wang Wei)', '王 | 伟 |'],
    ['徐雷（联通）', '徐 | 雷 | 联通'],
    ['Fuqiao Xue (薛富侨)', 'Xue | Fuqiao |'],
    ['陳大文 Tai Man Chan', '陳 | 大文 |'],
  ])('[NM1] %s', (text, expected) => {
    expect(parted(text)).toBe(expected);
  });

  it('[NM1] honorifics, what stands behind a name and e-mail come apart', () => {
    expect(readDisplayName('Prof. Dr. Juan Q. Xavier de la Vega III <juan@example.org>')).toEqual({
      familyName: 'de la Vega',
      givenName: 'Juan Q. Xavier',
      honorific: 'Prof. Dr.',
      suffix: 'III',
      affiliation: '',
      email: 'juan@example.org',
      doubt: null,
    });
    expect(readDisplayName('Smith Jr., John, PhD')).toMatchObject({ suffix: 'Jr. PhD', givenName: 'John' });
    expect(readDisplayName('Agostinho Neto')).toMatchObject({ suffix: '', familyName: 'Neto' });
  });
});

describe('family and given name', () => {
  it.each([
    ['NEVES Ana', 'NEVES | Ana |'],
    ['VAN DER BERG Jan', 'VAN DER BERG | Jan |'],
    ['van der BERG Jan', 'van der BERG | Jan |'],
    ['Zeina BOU HARB', 'BOU HARB | Zeina |'],
    ['JT Miller', 'Miller | JT |'],
    ['E.J. Doe', 'Doe | E.J. |'],
    ['J. DOE', 'DOE | J. |'],
    ['ANA NEVES', 'NEVES | ANA |'],
    ['Neves Ana', 'Neves | Ana |'],
    ['Ibarra Rafael Lito', 'Ibarra | Rafael Lito |'],
    ['van der Berg Jan', 'van der Berg | Jan |'],
    ['Mc Donald Ronald', 'Mc Donald | Ronald |'],
    ['Ursula von der Leyen', 'von der Leyen | Ursula |'],
    ['Charles De Gaulle', 'De Gaulle | Charles |'],
    ['Seán Ó Briain', 'Ó Briain | Seán |'],
    ['Maria da Silva Santos', 'da Silva Santos | Maria |'],
    ['Maria do Carmo Silva', 'Silva | Maria do Carmo |'],
    ['Juan Velasquez y Garcia', 'Velasquez y Garcia | Juan |'],
    ['Gabriel García Márquez', 'García Márquez | Gabriel |'],
    ['García Márquez, Gabriel', 'García Márquez | Gabriel |'],
    ['FRANCISCO JOSÉ FARRONA NAVAS', 'FARRONA NAVAS | FRANCISCO JOSÉ |'],
    ["d'Artagnan, Charles", "d'Artagnan | Charles |"],
    ['Mao Zedong', 'Mao | Zedong |'],
    ['Zedong Mao', 'Mao | Zedong |'],
    ['Kim Min-jun', 'Kim | Min-jun |'],
    ['Min-jun Kim', 'Kim | Min-jun |'],
    ['Nguyễn Văn An', 'Nguyễn | Văn An |'],
    ['Lee Kuan Yew', 'Lee | Kuan Yew |'],
    ['Lee Byron', 'Byron | Lee |'],
    ['HE Shi-Jun', 'HE | Shi-Jun |'],
    ['Berg, Jan van der', 'van der Berg | Jan |'],
    ['D. JUAN ANTONIO PÉREZ GARCÍA', 'PÉREZ GARCÍA | JUAN ANTONIO |'],
    ['Tanaka Hiroshi', 'Tanaka | Hiroshi |'],
    ['Nagy István', 'Nagy | István |'],
    ['王小明', '王 | 小明 |'],
    ['欧阳修', '欧阳 | 修 |'],
    ['佐々木希', '佐々木 | 希 |'],
    ['山田 太郎', '山田 | 太郎 |'],
    ['남궁민수', '남궁 | 민수 |'],
    ['김철수', '김 | 철수 |'],
    ['ジョン・スミス', 'スミス | ジョン |'],
    ['路德维希·冯·贝多芬', '冯·贝多芬 | 路德维希 |'],
    ['Иванов Иван Иванович', 'Иванов | Иван Иванович |'],
    ['Мария Ивановна Петрова', 'Петрова | Мария Ивановна |'],
    ['محمد بن سلمان', 'بن سلمان | محمد |'],
    ['de Sousa', 'de Sousa |  |'],
    ['Zendaya', '| Zendaya |'],
  ])('[NM2] %s', (text, expected) => {
    expect(parted(text)).toBe(expected);
  });

  it('[NM2] is the same in whatever way a list writes it', () => {
    const family = fc.constantFrom(
      'Neves',
      'Kleinwächter',
      'de la Cruz',
      'van der Berg',
      'Ó Briain',
      'Pedraza-Barrios',
    );
    const given = fc.constantFrom('Ana', 'Wolfgang', 'Jean Pierre', 'Maria', 'Anna-Lena', 'José');
    const around = fc.constantFrom('', ' (she/her)', ' 🌻', '  ');
    fc.assert(
      fc.property(family, given, around, (familyName, givenName, behind) => {
        const ways = [
          `${givenName} ${familyName}`,
          `${familyName}, ${givenName}`,
          `${familyName} ${givenName}`,
          `Ms. ${givenName} ${familyName}`,
        ];
        for (const way of ways)
          expect(readDisplayName(way + behind)).toMatchObject({ familyName, givenName });
      }),
    );
  });
});

describe('nobody', () => {
  it.each([
    'Phone caller',
    'Call-in User 3',
    '+41 22 917 1234',
    '+1 555 *** 12 (Phone)',
    'iPhone',
    'Galaxy S21 Ultra',
    'Conference Room B',
    'B*** S***',
    '********* *****',
    'Otter.ai',
    'Zoom User',
    'Teilnehmer 2',
    'DJM',
    'ana.neves@fccn.example',
    '  ',
    'a'.repeat(1_001),
  ])('[NM3] %s', (text) => {
    expect(readDisplayName(text)).toMatchObject({ familyName: '', givenName: '', doubt: 'noName' });
  });
});

describe('doubts', () => {
  it.each([
    ['Vint Cerf', 'order'],
    ['Bertus Wevers Robert Xoxo', 'several'],
    ['Ana Neves, Chair', 'comma'],
    ['Madonna', 'single'],
    ['Costa Xoxo', 'order'],
    ['Mao Zedong', null],
    ['Neves Ana', null],
    ['NEVES Marina', null],
  ])('[NM4] %s: %s', (text, doubt) => {
    expect(readDisplayName(text).doubt).toBe(doubt);
  });

  it('[NM4] names that say nothing are read as most of their list are written', () => {
    const orderOf = (...lines: string[]) =>
      readDisplayNames(lines).map(({ familyName, doubt }) => `${familyName} ${doubt}`);
    expect(orderOf('1. Neves Ana', '2. Kleinwächter Wolfgang', '3. Masango Chengetai')).toEqual([
      'Neves null',
      'Kleinwächter null',
      'Masango null',
    ]);
    expect(orderOf('Ana Neves', 'Wolfgang Kleinwächter', 'Chengetai Masango').at(-1)).toBe('Masango null');
    expect(orderOf('Ana Neves', 'Kleinwächter Wolfgang', 'Chengetai Masango').at(-1)).toBe('Masango order');
  });
});

describe('any text', () => {
  it('[NM5] gives only words that stand in it', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        'Ana',
        'NEVES',
        'van',
        'der',
        'de',
        '(',
        ')',
        ' - ',
        ', ',
        ' ',
        '王',
        '·',
        'iPhone',
        '🐝',
        '"',
        'Jr.',
        'y',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const read = readDisplayName(text);
        const seen = text.replaceAll(/[\p{Cc}\p{Cf}\u034f\u115f\u1160\u3164]/gu, '');
        for (const word of `${read.familyName} ${read.givenName}`.split(' '))
          expect(seen.includes(word) || text.includes(word)).toBe(true);
        expect(read.doubt !== null || /\p{L}/u.test(read.familyName)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('[NM5] is read in bounded time', () => {
    const hostile = ['(', '((a', 'a - ', 'a, ', 'de ', '"a ', 'a@', 'A.', 'a/', '_a', ' ('].map((part) =>
      part.repeat(1_000 / part.length),
    );
    const begun = performance.now();
    readDisplayNames(Array.from({ length: 200 }, (_, index) => hostile[index % hostile.length] ?? ''));
    expect(performance.now() - begun).toBeLessThan(4_000);
  });
});
