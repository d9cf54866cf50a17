import type { RegisterFormat } from '../../../shared/handouts/register-format.ts';
import { outgoingRegister, registerTable } from '../../../shared/handouts/register-table.ts';
import type { Day } from '../../../shared/meeting/text.ts';
import type { RegisteredAction } from '../../../shared/series/action-register.ts';
import type { Printed } from '../formats.ts';

export type RegisterOptions = { readonly today: Day; readonly withPrivate: boolean };

/** Prints actions of many meetings, in their order. The same actions give the same bytes; each printer loads on first use. */
export async function printRegister(
  actions: readonly RegisteredAction[],
  format: RegisterFormat,
  options: RegisterOptions,
): Promise<Printed> {
  const going = outgoingRegister(actions, options);
  const left = actions.length - going.length;
  const notices =
    left === 0
      ? []
      : [
          left === 1
            ? 'One internal action was left out.'
            : `${left.toLocaleString('en')} internal actions were left out.`,
        ];
  switch (format) {
    case 'csv': {
      const { printCsv } = await import('../csv/print-csv.ts');
      return { content: printCsv(registerTable(going, options)), notices };
    }
    case 'xlsx': {
      const { printXlsx } = await import('../xlsx/print-xlsx.ts');
      const printed = await printXlsx(registerTable(going, options));
      return { content: printed.content, notices: [...notices, ...printed.notices] };
    }
    case 'ics': {
      const { printRegisterCalendar } = await import('../calendar/print-register-calendar.ts');
      return { content: await printRegisterCalendar(going), notices };
    }
  }
}
