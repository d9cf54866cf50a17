import { assertNever } from '../../shared/assert-never.ts';
import { shortened } from '../../shared/text/shortened.ts';
import type { ZipFailure } from './zip-failure.ts';

/** A name in an archive may be endless; a sentence is not. */
const LONGEST_NAMED = 100;

const megabytes = (bytes: number): string => `${Math.floor(bytes / (1024 * 1024)).toLocaleString('en')} MB`;

/** What is wrong with the archive, as the end of a sentence that names the file: "The file …". */
export function describeZipFailure(problem: ZipFailure): string {
  switch (problem.kind) {
    case 'not-a-zip':
      return 'is not a zip-based Office file';
    case 'damaged':
      return problem.entry === null
        ? 'is damaged'
        : `is damaged (at "${shortened(problem.entry, LONGEST_NAMED)}")`;
    case 'too-many-entries':
      return `holds more than ${problem.limit.toLocaleString('en')} parts`;
    case 'too-large':
      return `unpacks to more than ${megabytes(problem.limit)}`;
    case 'unsafe-name':
      return `holds a part under a name that is not allowed ("${shortened(problem.entry, LONGEST_NAMED)}")`;
    case 'encrypted':
      return 'is protected with a password';
    case 'unsupported':
      return 'is packed in a way this program does not read';
    default:
      return assertNever(problem);
  }
}
