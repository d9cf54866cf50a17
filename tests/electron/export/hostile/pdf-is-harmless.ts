import { objectsOf } from '../pdf/pdf-tools.ts';

const ACTIONS =
  /\/S\s*\/(?:JavaScript|Launch|GoToR|GoToE|SubmitForm|ImportData|Rendition|RichMediaExecute|Movie|Sound)\b|\/(?:JS|AA|RichMedia|XFA)\s*[<([/]/;

/** What a PDF could do when it is opened or clicked, as sentences: empty where it does nothing but lead to the web. */
export function pdfComplaints(pdf: Uint8Array): string[] {
  const objects = objectsOf(pdf);
  const complaints: string[] = [];
  const action = ACTIONS.exec(objects)?.[0];
  if (action !== undefined) complaints.push(`has ${action}`);
  for (const [, address = ''] of objects.matchAll(/\/URI\s*\(((?:\\.|[^\\)])*)\)/g))
    if (!/^(?:https?:\/\/|mailto:|#)/i.test(address)) complaints.push(`leads to ${address}`);
  if (/\/URI\s*</.test(objects))
    complaints.push('has an address in hexadecimal, which this test does not read');
  return complaints;
}
