/** Something to measure: it does its work so many times, and may wait for another process to do it. */
export interface Contender {
  readonly name: string;
  run(times: number): void | Promise<void>;
}

/** Cost of a contender over that of the first, formed within each round. */
export interface Ratio {
  readonly name: string;
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** Of one time, in this run; only ratios can be compared between runs. */
  readonly milliseconds: number;
}

const sliceMilliseconds = 20;

/** A contender for work in this process; the number of the call lets inputs vary, the result is used. */
export function contender(name: string, work: (call: number) => unknown): Contender {
  let used: unknown;
  return {
    name,
    run(times) {
      for (let call = 0; call < times; call++) used = work(call);
      if (used === contender) throw new Error("Results must not be optimised away.");
    },
  };
}

/** Measures in turn: in every round each contender has one slice of time, and the order rotates. */
export async function compare(contenders: readonly Contender[], rounds = 15): Promise<Ratio[]> {
  const times: number[] = [];
  for (const each of contenders) times.push(await timesOfSlice(each));
  const perTime = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < contenders.length; turn++) {
      const i = (round + turn) % contenders.length;
      perTime[i]!.push((await milliseconds(contenders[i]!, times[i]!)) / times[i]!);
    }
  return contenders.map(({ name }, i) => {
    const ratios = perTime[i]!.map((time, round) => time / perTime[0]![round]!);
    return {
      name,
      median: quantile(ratios, 0.5),
      low: quantile(ratios, 0.1),
      high: quantile(ratios, 0.9),
      milliseconds: quantile(perTime[i]!, 0.5),
    };
  });
}

/** Warms up, and gives how often the work fits into a slice. */
async function timesOfSlice(each: Contender): Promise<number> {
  let times = 1;
  for (let spent = 0; spent < 5 * sliceMilliseconds;) {
    const took = await milliseconds(each, times);
    spent += took;
    times = Math.max(1, Math.round(times * Math.min(4, sliceMilliseconds / Math.max(took, 0.01))));
  }
  return times;
}

async function milliseconds(each: Contender, times: number): Promise<number> {
  const start = performance.now();
  await each.run(times);
  return performance.now() - start;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))]!;
}
