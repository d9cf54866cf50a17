/** Files read at once: enough to keep the disk busy, few enough for large meetings. */
const AT_ONCE = 4;

/** Does the work for each input, some at once, and gives what came of it in the order of the inputs. */
export async function inParallel<From, To>(
  inputs: readonly From[],
  work: (input: From) => Promise<To>,
): Promise<To[]> {
  const outputs: To[] = [];
  const entries = [...inputs.entries()];
  const worker = async (): Promise<void> => {
    for (let next = entries.shift(); next !== undefined; next = entries.shift())
      outputs[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return outputs;
}
