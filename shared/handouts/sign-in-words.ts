/** What a sign-in sheet says itself. */
export type SignInWords = {
  readonly title: string;
  readonly name: string;
  readonly affiliation: string;
  readonly signature: string;
  /** Heads the empty rows for those who are not on the roster. */
  readonly notListed: string;
};

const ENGLISH: SignInWords = {
  title: 'Sign-in sheet',
  name: 'Name',
  affiliation: 'Affiliation',
  signature: 'Signature',
  notListed: 'Not on the list',
};

const WORDS: Readonly<Record<string, SignInWords>> = {
  en: ENGLISH,
  fr: {
    title: 'Feuille de présence',
    name: 'Nom',
    affiliation: 'Organisation',
    signature: 'Signature',
    notListed: 'Personnes non inscrites sur la liste',
  },
  es: {
    title: 'Hoja de asistencia',
    name: 'Nombre',
    affiliation: 'Organización',
    signature: 'Firma',
    notListed: 'No figuran en la lista',
  },
  ru: {
    title: 'Лист регистрации',
    name: 'Имя и фамилия',
    affiliation: 'Организация',
    signature: 'Подпись',
    notListed: 'Не указаны в списке',
  },
  ar: {
    title: 'ورقة الحضور',
    name: 'الاسم',
    affiliation: 'الجهة',
    signature: 'التوقيع',
    notListed: 'غير مدرجين في القائمة',
  },
  zh: {
    title: '签到表',
    name: '姓名',
    affiliation: '单位',
    signature: '签名',
    notListed: '未列入名单者',
  },
  de: {
    title: 'Anwesenheitsliste',
    name: 'Name',
    affiliation: 'Organisation',
    signature: 'Unterschrift',
    notListed: 'Nicht auf der Liste',
  },
  pt: {
    title: 'Folha de presença',
    name: 'Nome',
    affiliation: 'Organização',
    signature: 'Assinatura',
    notListed: 'Fora da lista',
  },
};

/** The words in a language; English where it is not among the six of the UN, German and Portuguese. */
export const signInWords = (language: string): SignInWords =>
  WORDS[language.toLowerCase().split('-')[0] ?? ''] ?? ENGLISH;
