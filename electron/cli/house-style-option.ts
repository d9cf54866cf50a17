import { z } from 'zod';
import { houseStyleSchema, type HouseStyle } from '../../shared/summary/house-style.ts';
import { builtInStyle, builtInStyles, defaultStyle } from '../../shared/summary/built-in-styles.ts';
import { issueReason } from '../../shared/issue-reason.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { readFileBytes } from '../library/read-file-bytes.ts';
import { unreadableFailure, usageFailure, type CliFailure } from './exit-code.ts';

/** A house style file holds words and numbers; a logo of the largest sensible size fits as well. */
const STYLE_BYTES = 5 * 1024 * 1024;

/** The style a meeting asks for; the default where it asks for one this machine does not have. */
export const styleOfMeeting = (id: string): HouseStyle => builtInStyle(id) ?? defaultStyle;

/** `--style NAME|FILE`: a built-in style by id, or a house style file. */
export async function houseStyleOption(nameOrFile: string): Promise<Result<HouseStyle, CliFailure>> {
  const builtIn = builtInStyle(nameOrFile);
  if (builtIn !== undefined) return success(builtIn);
  const known = builtInStyles.map(({ id }) => id).join(', ');
  if (!/[./\\]/.test(nameOrFile))
    return failure(
      usageFailure(
        `There is no house style "${nameOrFile}"; built in are ${known}, or name a house style file.`,
      ),
    );
  const bytes = await readFileBytes(nameOrFile, STYLE_BYTES);
  if (!bytes.ok)
    return failure(unreadableFailure(`House style ${nameOrFile} could not be read: ${bytes.error.reason}.`));
  return parseHouseStyle(nameOrFile, new TextDecoder().decode(bytes.value));
}

function parseHouseStyle(name: string, text: string): Result<HouseStyle, CliFailure> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return failure(
      unreadableFailure(
        `House style ${name} is not JSON. Nothing was exported; see "rapporteur schema house-style".`,
      ),
    );
  }
  const checked = houseStyleSchema.safeParse(json);
  if (checked.success) return success(checked.data);
  const [issue] = checked.error.issues;
  const field = issue === undefined ? '' : z.core.toDotPath(issue.path);
  return failure(
    unreadableFailure(
      `House style ${name} is not valid at ${field || 'the top'}: ${issueReason(issue, 'not a house style')}. Nothing was exported.`,
    ),
  );
}
