import { plainDigits } from './plain-digits.ts';

/** "+41 22 555 01 02", "1646***1234", "Phone 1": digits and masked digits with what sets them apart. */
const NUMBER = /^(?:\p{L}+\.?[ :#_-]+){0,3}[+(]?[\d*x•](?:[\d*•]|[ ().\-/](?=[\d*•()])){5,}$/iu;
/** What programs write for who dialled in, in the languages of the reports. */
const CALLER =
  /^(?:(?:unknown )?phone(?: caller| user)?|(?:unknown )?caller|call[- _]?in[- _]user|dial[- ]?in(?: user)?|telephone(?: user| caller)?|pstn(?: user)?|anrufer(?:in)?|telefon(?:teilnehmer)?|appelant|utilisateur du téléphone|téléphone|teléfono|llamada(?: telefónica)?|usuario del teléfono|telefone|chamador|звонящий|абонент|телефон|متصل|هاتف|电话(?:用户|呼叫者)?)(?:[ _#-]*\d{1,4})?$/iu;

/** Whether a name only says that somebody called in by telephone: a number, a masked number, "Call-in User_3". */
export function isPhoneCaller(name: string): boolean {
  const plain = plainDigits(name).trim();
  return NUMBER.test(plain) || CALLER.test(plain);
}
