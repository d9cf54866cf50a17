/** Runs what it is given one after the other, never two at once, in the order given. */
export function createQueue(): <Outcome>(job: () => Promise<Outcome>) => Promise<Outcome> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const running = last.then(job, job);
    last = running.catch(() => undefined);
    return running;
  };
}
