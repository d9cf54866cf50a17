import { failure, success, type Result } from '../../../shared/result.ts';
import { completeStyle } from '../../../shared/summary/languages/complete-style.ts';
import { builtInStyles } from '../../../shared/summary/built-in-styles.ts';
import { bytesOfBase64 } from '../../../shared/summary/embedded-file.ts';
import { writeHouseStyleText } from '../../../shared/summary/house-style-file.ts';
import type { HouseStyle } from '../../../shared/summary/house-style.ts';
import { oneLine } from '../../../shared/text/one-line.ts';
import { ExitCode, unreadableFailure, usageFailure, writeFailure, type CliFailure } from '../exit-code.ts';
import { houseStyleOption, libraryStyles, readStyleFile, unknownStyle } from '../house-style-option.ts';
import type { Terminal } from '../terminal.ts';
import { textTable } from '../text-table.ts';
import { writeOutput } from '../write-output.ts';

type Outcome = Promise<Result<ExitCode, CliFailure>>;

/** Every style; files of the folder that are none are told on standard error. */
export async function listStyles(isJson: boolean, terminal: Terminal): Outcome {
  const styles = libraryStyles();
  const read = await styles.list();
  if (!read.ok) return failure(unreadableFailure(read.error));
  const { kept, problems } = read.value;
  const listed = [
    ...builtInStyles.map(({ id, name }) => ({ id, name, path: null })),
    ...kept.map(({ style: { id, name }, path }) => ({ id, name, path })),
  ];
  for (const { sentence } of problems) terminal.writeError(`${oneLine(sentence)}\n`);
  await terminal.writeOutput(
    isJson
      ? `${JSON.stringify({ folder: styles.folder, styles: listed }, null, 2)}\n`
      : textTable(
          ['id', 'name', 'file'],
          listed.map(({ id, name, path }) => [id, name, path ?? 'comes with Rapporteur']),
        ),
  );
  return success(ExitCode.done);
}

/** All fields of a style, so that one can see what there is to change. */
export async function showStyle(id: string, terminal: Terminal): Outcome {
  const found = await houseStyleOption(id);
  if (!found.ok) return found;
  // What it leaves to the language of the document is shown in its own language, else in English.
  const whole = { ...completeStyle(found.value, 'en'), language: found.value.language };
  await terminal.writeOutput(
    `${JSON.stringify(whole, (key, value: unknown) => (key === 'data' && typeof value === 'string' ? `${bytesOfBase64(value).length} bytes` : value), 2)}\n`,
  );
  return success(ExitCode.done);
}

/** A style file judged as the library judges it, its letterhead opened. */
export async function checkStyle(file: string, terminal: Terminal): Outcome {
  const read = await readStyleFile(file, 'Nothing was changed.');
  if (!read.ok) return read;
  const problem = await letterheadProblem(read.value);
  if (problem !== null) return failure(unreadableFailure(`House style ${file}: ${problem}`));
  const isTaken = builtInStyles.some(({ id }) => id === read.value.id);
  if (isTaken)
    terminal.writeError(
      `The id "${read.value.id}" is that of a style that comes with Rapporteur; added to the library, this one gets another.\n`,
    );
  await terminal.writeOutput(`${oneLine(`${file}: ${read.value.name} (${read.value.id}) can be used.`)}\n`);
  return success(ExitCode.done);
}

/** Keeps a style file in the library; says under which id. */
export async function addStyle(file: string, terminal: Terminal): Outcome {
  const read = await readStyleFile(file, 'Nothing was added.');
  if (!read.ok) return read;
  const problem = await letterheadProblem(read.value);
  if (problem !== null) return failure(unreadableFailure(`House style ${file}: ${problem}`));
  const added = await libraryStyles().add(read.value);
  if (!added.ok) return failure(writeFailure(added.error));
  const { style, path } = added.value;
  await terminal.writeOutput(`${oneLine(`${style.name} is in the library as ${style.id}: ${path}`)}\n`);
  return success(ExitCode.done);
}

/** A style as one file. */
export async function exportStyle(id: string, output: string, terminal: Terminal): Outcome {
  const styles = libraryStyles();
  const found = await styles.find(id);
  if (found === null) return failure(usageFailure(await unknownStyle(id, styles)));
  const written = await writeOutput(output, writeHouseStyleText(found.style), terminal);
  return written.ok ? success(ExitCode.done) : written;
}

async function letterheadProblem({ letterheadDocument }: HouseStyle): Promise<string | null> {
  if (letterheadDocument === undefined) return null;
  const { describeDocxFailure } = await import('../../export/docx/docx-failure.ts');
  const { readLetterhead } = await import('../../export/docx/template/read-letterhead.ts');
  const read = readLetterhead(bytesOfBase64(letterheadDocument.data));
  return read.ok ? null : describeDocxFailure(read.error);
}
