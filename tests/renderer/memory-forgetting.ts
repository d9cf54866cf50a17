import type * as Y from 'yjs';
import type { Bridge } from '../../shared/bridge/contract.ts';
import { forgetPerson, formsIn } from '../../shared/forgetting/forget-person.ts';
import { mentionsIn } from '../../shared/forgetting/forget-report.ts';
import { soughtPerson, type NamedPerson } from '../../shared/forgetting/sought-person.ts';
import { documentToMeeting, reconcile } from '../../shared/meeting/document/index.ts';
import { failure, success } from '../../shared/result.ts';

/** The calls that forget a person, over the documents of a host in memory; every meeting has one backup. */
export function memoryForgetting(
  docs: ReadonlyMap<string, Y.Doc>,
  locked: Readonly<Record<string, string>>,
): Pick<Bridge, 'findPerson' | 'forgetPerson'> {
  const look = (named: NamedPerson) => {
    const all = [...docs].map(([path, doc]) => ({ path, doc, meeting: documentToMeeting(doc) }));
    const meetings = all.map(({ meeting }) => meeting);
    const person = soughtPerson(named, meetings);
    if (!person.ok) return failure({ sentence: 'Several people have this name.' });
    const forms = formsIn(person.value, meetings);
    return success(
      all
        .map(({ path, doc, meeting }) => ({
          path,
          doc,
          fileName: path.split('/').at(-1) ?? path,
          forget: (inTexts: boolean) => forgetPerson(meeting, person.value, forms, { inTexts }),
        }))
        .filter(({ forget }) => forget(false).entries + forget(false).mentions.length > 0),
    );
  };
  return {
    findPerson: async (_sessionId, named) => {
      const found = look(named);
      if (!found.ok) return found;
      const meetings = found.value.map(({ path, fileName, forget }) => {
        const { entries, mentions } = forget(false);
        return { path, fileName, entries, mentions };
      });
      return success({ meetings, copies: meetings.length, left: [] });
    },
    forgetPerson: async (_sessionId, named, { inTexts }) => {
      const found = look(named);
      if (!found.ok) return found;
      const open = found.value.filter(({ path }) => locked[path] === undefined);
      const mentions = mentionsIn(open.map(({ forget }) => forget(false)));
      for (const { doc, forget } of open) reconcile(doc, forget(inTexts).meeting, 'forgetting');
      return success({
        meetings: open.map(({ path }) => path),
        copies: open.length,
        texts: inTexts ? { replaced: mentions, kept: 0 } : { replaced: 0, kept: mentions },
        left: found.value.flatMap(({ path }) => {
          const sentence = locked[path];
          return sentence === undefined ? [] : [{ path, sentence }];
        }),
      });
    },
  };
}
