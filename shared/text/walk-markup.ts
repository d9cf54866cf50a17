import { Parser, type Handler, type ParserOptions } from 'htmlparser2';

/** How a walk ended: at the end of the text, or where elements nested deeper or were more than any program writes. */
export type Walked = 'whole' | 'tooDeep' | 'tooMany';

/** Elements inside elements: a table in a cell of a table takes six, and nobody nests forty of them. */
const DEEPEST = 250;

/**
 * Walks HTML or XML from outside. The parser keeps the open elements in a list it shifts through at every tag, so a
 * megabyte of `<a>` would take it minutes: the walk stops where they nest deeper than in any document, or where there are
 * more than `elements`, and says so. What was met before that has been told.
 */
export function walkMarkup(
  text: string,
  handler: Partial<Handler>,
  options: ParserOptions = {},
  elements = Number.POSITIVE_INFINITY,
): Walked {
  let depth = 0;
  let count = 0;
  let walked: Walked = 'whole';
  const stop = (why: Walked): void => {
    walked = why;
    parser.pause();
  };
  const parser = new Parser(
    {
      ...handler,
      onopentagname: (name) => {
        if (++depth > DEEPEST) stop('tooDeep');
        else if (++count > elements) stop('tooMany');
        handler.onopentagname?.(name);
      },
      onclosetag: (name, isImplied) => {
        depth--;
        handler.onclosetag?.(name, isImplied);
      },
    },
    options,
  );
  parser.write(text);
  // The end of a walk that stopped would close every open element once more.
  if (walked === 'whole') parser.end();
  return walked;
}
