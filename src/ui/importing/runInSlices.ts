/** Longer than this and a click would be felt to lag. */
const slice = 30;

const nextTask = () => new Promise<void>((done) => setTimeout(done));

/**
 * Runs a long calculation in slices, so that the page stays alive: tells the step at each pause, and ends with undefined
 * as soon as the signal is aborted.
 */
export async function runInSlices<Step, Result>(
  steps: Generator<Step, Result>,
  onStep: (step: Step) => void,
  signal: AbortSignal,
): Promise<Result | undefined> {
  let paused = performance.now();
  await nextTask();
  for (;;) {
    if (signal.aborted) return undefined;
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - paused < slice) continue;
    onStep(value);
    await nextTask();
    paused = performance.now();
  }
}
