import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { referenceMeeting } from '../../builders.ts';
import type { TortureOutcome } from '../torture-outcome.ts';
import { failDisks } from './disk-faults.ts';
import { meddle } from './other-programs.ts';
import { cutPower, cutsOf, savePast, typingPast, type Company } from './power-cuts.ts';

/** How far a run goes: everything takes a quarter of an hour, a test of each some seconds. */
export type Extent = {
  readonly seed: number;
  /** Milliseconds of typing, and how many ways each moment is torn by chance. */
  readonly typing: number;
  readonly torn: number;
  /** A write is cut at every so many bytes. */
  readonly everyByte: number;
  /** A disk fails from every so many calls on. */
  readonly everyCall: number;
  readonly meddling: number;
};

const COMPANIES: readonly Company[] = ['alone', 'merged', 'conflict'];

/** Power cuts in sessions of typing: on a disk that is at once, and on one each call of which takes its time. */
export async function cutPowerWhileTyping({
  seed,
  typing,
  torn,
  everyByte,
}: Extent): Promise<TortureOutcome[]> {
  const outcomes: TortureOutcome[] = [];
  for (const company of COMPANIES)
    for (const latency of [0, 8]) {
      const past = await typingPast(typing, latency, company);
      const fault = `power cut while typing, ${company}, ${latency} ms a call`;
      outcomes.push(
        await cutPower(past, cutsOf(past, seed, torn, everyByte), {
          promise: 'PM1',
          fault,
          repeat: `--only power --seed ${seed}`,
        }),
      );
    }
  return outcomes;
}

/** A power cut at the bytes of one save of the example meeting. */
export async function cutPowerInASave({ seed, torn, everyByte }: Extent): Promise<TortureOutcome[]> {
  const past = await savePast(referenceMeeting());
  const { length } = Buffer.from(writeMeetingText(referenceMeeting()));
  return [
    await cutPower(past, cutsOf(past, seed, torn, everyByte), {
      promise: 'PM2',
      fault: `power cut in a save of ${length.toLocaleString('en')} bytes`,
      repeat: `--only power --seed ${seed}`,
    }),
  ];
}

export const failEveryDisk = ({ everyCall }: Extent): Promise<TortureOutcome[]> => failDisks(everyCall);
export const meddleWithFiles = ({ meddling, seed }: Extent): Promise<TortureOutcome[]> =>
  meddle(meddling, seed);
