import { mapNamed, type Named, ratioOf, type Timing, timingOf } from "./measure.ts";

/** What is done with a parsed record. */
export type Step = (record: never) => unknown;

/**
 * Returns what each step takes as a share of JSON.parse of the same records in the same run. Every record is parsed afresh and
 * goes through step after step before the next one, as in the validator, so that nothing is warmer than it would be.
 */
export const measureSteps = <Name extends string>(
  texts: readonly Buffer[],
  steps: Named<Name, Step>,
  rounds: number,
  warmUp: number,
): Named<Name, Timing> => {
  const all = Object.entries<Step>(steps).map(([name, step]) => ({ name, step, time: 0, times: [] as number[] }));
  const parsing: number[] = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    let parse = 0;
    for (const one of all) one.time = 0;
    for (const text of texts) {
      let last = performance.now();
      const since = (): number => {
        const now = performance.now();
        const passed = now - last;
        last = now;
        return passed;
      };
      const record = JSON.parse(text.toString("utf8"));
      parse += since();
      for (const one of all) {
        one.step(record as never);
        one.time += since();
      }
    }
    if (round < 0) continue;
    parsing.push(parse);
    for (const { time, times } of all) times.push(time);
  }
  const timings = Object.fromEntries(all.map(({ name, times }) => [name, timingOf(times)])) as Named<Name, Timing>;
  return mapNamed(timings, (timing) => ratioOf(timing, timingOf(parsing)));
};
