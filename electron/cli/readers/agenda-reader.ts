import { readAgenda, type ReadItem } from '../../../shared/agenda/read-agenda.ts';
import { LIMITS } from '../../../shared/meeting/limits.ts';
import { failure, success } from '../../../shared/result.ts';
import { linesOf } from '../../../shared/text/lines-of.ts';
import { textTable } from '../text-table.ts';
import { readerOfText } from './file-reader.ts';

/** `read agenda`: the items, and the lines that are more likely headings or remarks. */
export const readAgendaFile = readerOfText('agenda', (text) => {
  const lines = linesOf(text);
  const read = readAgenda(text);
  // The reader stops there; what would be missing is not passed over in silence.
  if (read.length >= LIMITS.agendaItems)
    return failure({ kind: 'tooLarge', limit: `${(LIMITS.agendaItems - 1).toLocaleString('en')} items` });
  const isTaken = read.map((item, index) => isShown(item, read[index - 1]));
  const shown = read.filter((_, index) => isTaken[index]);
  const leftOut = read.filter((_, index) => !isTaken[index]);
  const itemOf = ({ line, title, minutes, speakers, doubt }: ReadItem) => ({
    line,
    text: lines[line - 1] ?? '',
    title,
    minutes,
    speakers,
    doubt,
  });
  return success({
    json: { items: shown.map(itemOf), leftOut: leftOut.map(itemOf) },
    table: textTable(
      ['Line', 'Min', 'Title', 'Speakers', 'Check'],
      shown.map(({ line, title, minutes, speakers, doubt }) => [
        String(line),
        minutes === null ? '' : String(minutes),
        title,
        speakers.join(', '),
        doubt ?? '',
      ]),
    ),
  });
});

/** A length that belongs to no item is shown, so that it is not lost, unless it is that of the heading above it. */
const isShown = ({ isItem, title, minutes }: ReadItem, above: ReadItem | undefined): boolean =>
  isItem || (title === '' && minutes !== null && (above === undefined || above.isItem || above.title === ''));
