const OPENED_OUTSIDE: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);
/** What a new mail may be given (RFC 6068); some mail programs take files of the computer by a field named "attach". */
const MAIL_FIELDS: ReadonlySet<string> = new Set(['to', 'cc', 'bcc', 'subject', 'body', 'in-reply-to']);

/** Said where an address is none that is opened. */
export const NOT_OPENED = 'Only web and mail addresses are opened; this link was left alone.';

/** What is needed of a `URL`, which shared code does not have. */
export type OutsideAddress = {
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly href: string;
  readonly username: string;
  readonly password: string;
  readonly searchParams: { readonly keys: () => Iterable<string> };
};

/** Whether an address may be given to the system's browser or mail program. */
export function isOpenedOutside({ protocol, hostname, searchParams }: OutsideAddress): boolean {
  if (!OPENED_OUTSIDE.has(protocol)) return false;
  if (protocol !== 'mailto:') return hostname !== '';
  return Array.from(searchParams.keys()).every((field) => MAIL_FIELDS.has(field.toLowerCase()));
}

/**
 * What the user is asked before a web address is opened. The host comes first, as it is registered (letters of other
 * scripts as "xn--…"), so that neither a name before an "@" nor letters that look alike can pass for another.
 */
export function describeOutside(address: OutsideAddress): {
  readonly question: string;
  readonly detail: string;
} {
  const hasName = address.username !== '' || address.password !== '';
  const warnings = [
    ...(hasName
      ? [`It has a name before the host, which is often there to mislead. The host is ${address.host}.`]
      : []),
    ...(address.hostname.split('.').some((label) => label.startsWith('xn--'))
      ? ['The host has letters of another alphabet, which may look like ones you know.']
      : []),
    ...(address.protocol === 'http:' ? ['What is sent there is not encrypted.'] : []),
  ];
  return {
    question: `Open ${address.host} in your browser?`,
    detail: [address.href, ...warnings].join('\n\n'),
  };
}
