import { ehcPlan } from "@send-standards/ehc-plan";

/** What the rules of a plan cost, each as a share of reading the plan with JSON.parse. */
export interface RuleCosts {
  readonly index: number;
  readonly all: number;
  /** Dearest first. */
  readonly rules: readonly { readonly id: string; readonly cost: number }[];
}

/**
 * Returns what building the index and running each rule takes as a share of JSON.parse of the same texts in the same
 * run. Every text is read, indexed and judged before the next one, as the validator does, so that nothing is warmer than
 * it would be.
 *
 * @param milliseconds how long to measure; half as long is spent on warming up before.
 */
export const ruleCosts = (texts: readonly string[], asOf: string, milliseconds: number): RuleCosts => {
  const { rules } = ehcPlan;
  const times = new Float64Array(rules.length);
  let parsing = 0;
  let indexing = 0;
  const round = (): void => {
    for (const text of texts) {
      let last = performance.now();
      const since = (): number => {
        const now = performance.now();
        const passed = now - last;
        last = now;
        return passed;
      };
      const record = JSON.parse(text);
      parsing += since();
      const index = ehcPlan.createIndex(record) as never;
      indexing += since();
      const context = { record, index, asOf };
      for (const [at, rule] of rules.entries()) {
        rule.check(context);
        times[at] = (times[at] ?? 0) + since();
      }
    }
  };
  const roundsFor = (limit: number): void => {
    const end = performance.now() + limit;
    while (performance.now() < end) round();
  };
  roundsFor(milliseconds / 2);
  times.fill(0);
  parsing = 0;
  indexing = 0;
  roundsFor(milliseconds);
  return {
    index: indexing / parsing,
    all: times.reduce((sum, one) => sum + one, 0) / parsing,
    rules: rules.map(({ id }, at) => ({ id, cost: (times[at] ?? 0) / parsing })).sort((a, b) => b.cost - a.cost),
  };
};
