import { foldName } from '../names/fold-name.ts';
import type { RosterColumn, RosterColumns } from './roster-column.ts';

/** Words of heading rows in English, French, Spanish, German, Portuguese, Russian, Arabic and Chinese. */
const WORDS: Readonly<Record<RosterColumn, string>> = {
  familyName:
    'family name, last name, surname, family names, last names, lastname, nom, nom de famille, noms, apellido, apellidos, nachname, familienname, zuname, sobrenome, apelido, фамилия, اسم العائلة, اللقب العائلي, الكنية, 姓, 姓氏',
  givenName:
    'given name, first name, forename, given names, first names, forenames, firstname, prénom, prénoms, nombre, nombres, vorname, vornamen, nome, nome próprio, primeiro nome, имя, имя и отчество, الاسم الأول, الاسم الشخصي, 名',
  fullName:
    'name, names, full name, participant, participants, participant name, member, person, nom complet, nom et prénom, nom prénom, prénom et nom, participant e, nombre completo, nombre y apellidos, apellidos y nombre, teilnehmer, teilnehmende, vollständiger name, name vorname, nome completo, фио, ф и о, полное имя, участник, имя и фамилия, фамилия и имя, الاسم, الاسم الكامل, المشارك, 姓名, 全名, 名字, 参加者, 与会者',
  honorific:
    'title, honorific, salutation, mr ms, mr mrs, prefix, form of address, civilité, titre, tratamiento, título, anrede, titel, tratamento, обращение, титул, اللقب, 称谓, 称呼, 头衔',
  affiliation:
    'affiliation, organization, organisation, institution, entity, company, employer, agency, organization name, organisation name, affiliations, organisme, établissement, société, entité, organización, institución, entidad, empresa, afiliación, einrichtung, firma, zugehörigkeit, organização, instituição, entidade, afiliação, организация, учреждение, место работы, компания, المنظمة, المؤسسة, الجهة, جهة العمل, 单位, 机构, 组织, 工作单位',
  country:
    'country, country territory, nationality, member state, pays, nationalité, país, nacionalidad, nacionalidade, land, staat, страна, государство, البلد, الدولة, 国家, 国籍, 国别',
  email:
    'email, e mail, mail, email address, e mail address, courriel, adresse électronique, adresse e mail, adresse courriel, correo, correo electrónico, e mail adresse, mailadresse, endereço eletrônico, correio eletrônico, электронная почта, эл почта, почта, адрес электронной почты, البريد الإلكتروني, 电子邮件, 邮箱, 电邮, 电子邮箱',
  group:
    'group, groups, participant group, stakeholder, stakeholder group, stakeholder category, category, constituency, delegation, groupe, catégorie, partie prenante, délégation, grupo, categoría, parte interesada, delegación, gruppe, kategorie, interessengruppe, categoria, grupo de interesse, delegação, группа, категория, делегация, заинтересованная сторона, المجموعة, الفئة, أصحاب المصلحة, الوفد, 组, 组别, 类别, 利益攸关方, 代表团',
};

const BY_WORD: ReadonlyMap<string, RosterColumn> = new Map(
  Object.entries(WORDS).flatMap(([column, words]) =>
    words.split(', ').map((word) => [foldName(word), column as RosterColumn] as const),
  ),
);
/** Address books export some ninety columns. */
const MOST_COLUMNS = 256;
/** Longer than any heading in two languages. */
const LONGEST = 80;

/** What a heading ("Nom de famille", "E-mail address", "Country / Pays") says its column holds; null where none. */
export function usualColumn(heading: string): RosterColumn | null {
  if (heading.length > LONGEST) return null;
  for (const part of [heading, heading.replace(/\((?:e?s|e|in)\)/giu, ''), ...heading.split(/[/|(]/u)]) {
    const column = BY_WORD.get(foldName(part));
    if (column !== undefined) return column;
  }
  return null;
}

/** Headings that mean one name beside the other name, and the full name alone: "Nom", "Nombre", "Name". */
const EITHER = new Set(['nom', 'noms', 'nombre', 'nombres', 'nome', 'имя', 'name', 'names'].map(foldName));

/**
 * The columns where a row is the heading row of a roster: all of its cells are headings, or two and most of them.
 * A heading that comes a second time is not used. Null where the row is no heading row.
 */
export function columnsOfHeading(cells: readonly string[]): RosterColumns | null {
  if (cells.length > MOST_COLUMNS) return null;
  const found = cells.map(usualColumn);
  const filled = cells.filter((cell) => cell !== '').length;
  const known = found.filter((column) => column !== null).length;
  if (known === 0 || (known < filled && (known < 2 || known * 2 < filled))) return null;
  const isEither = (index: number): boolean => EITHER.has(foldName(cells[index] ?? ''));
  const has = (column: RosterColumn): boolean =>
    found.some((other, index) => other === column && !isEither(index));
  const meant = found.map((column, index) => {
    if (!isEither(index)) return column;
    return has('familyName') ? 'givenName' : has('givenName') ? 'familyName' : 'fullName';
  });
  return meant.map((column, index) => (meant.indexOf(column) === index ? column : null));
}
