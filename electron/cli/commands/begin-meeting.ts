import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { meetingSchema } from '../../../shared/meeting/meeting.ts';
import { failure, success, type Result } from '../../../shared/result.ts';
import { cleanText } from '../../../shared/text/clean-text.ts';
import { ExitCode, usageFailure, type CliFailure } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import { writeMeetingOutput } from '../write-output.ts';
import type { NewCommandOptions as Options } from './new-command.ts';

/** Writes a meeting file that holds a title block and an agenda. */
export async function beginMeeting(
  file: string,
  options: Options,
  terminal: Terminal,
): Promise<Result<ExitCode, CliFailure>> {
  const checked = meetingSchema.safeParse({
    id: `meeting-${randomUUID()}`,
    body: cleanText(options.body),
    number: cleanText(options.number),
    title: cleanText(options.title),
    date: options.date ?? null,
    startTime: options.time ?? null,
    timeZone: options.zone,
    place: cleanText(options.place),
    language: options.language,
    slotMinutes: options.slot === undefined ? null : Number(options.slot),
    houseStyle: options.style,
    agenda: options.item.map((item, index) => agendaItem(item, index)),
  });
  if (!checked.success) {
    const [issue] = checked.error.issues;
    return failure(
      usageFailure(
        `${z.core.toDotPath(issue?.path ?? [])} ${issue?.message ?? 'is not valid'}. Nothing was written.`,
      ),
    );
  }
  const written = await writeMeetingOutput(
    file,
    writeMeetingText(checked.data),
    options.force === true,
    terminal,
  );
  return written.ok ? success(ExitCode.done) : written;
}

/** Only the plain notation the annex prints is read here; other notations stay in the title. */
function agendaItem(text: string, index: number) {
  const [, title, minutes] = /^(.*\S)\s+\((\d{1,4}) min\)$/.exec(cleanText(text)) ?? [];
  return {
    id: `item-${index + 1}`,
    title: title ?? cleanText(text),
    plannedMinutes: minutes === undefined ? null : Number(minutes),
  };
}
