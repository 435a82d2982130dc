import { checkSampleOptions, createRandom, mostSerials } from "@send-standards/common/sample";
import type { EhcPlan } from "../types.ts";
import { makeAdviceRegister } from "./advice-register.ts";
import type { AgeGroup } from "./age-groups.ts";
import { makeChild } from "./child.ts";
import { makeEnvelope } from "./envelope.ts";
import { makeExchange } from "./exchange.ts";
import { makePeople } from "./people.ts";
import type { ProvisionContext } from "./provision-context.ts";
import { createScene, type Scene, stateFitsAgeGroup } from "./scene.ts";
import { makeSectionA } from "./section-a.ts";
import { makeSectionB } from "./section-b.ts";
import { makeSectionC, makeSectionD } from "./section-c-and-d.ts";
import { makeSectionE } from "./section-e.ts";
import { makeSectionF } from "./section-f.ts";
import { makeSectionG } from "./section-g.ts";
import { makeSectionI } from "./section-i.ts";
import { makeBudget } from "./section-j.ts";
import { makeSectionK } from "./section-k.ts";
import { makeSectionH1, makeSectionH2 } from "./sections-h1-and-h2.ts";
import { type SampleState, stateRound, states } from "./states.ts";
import { weave } from "./woven.ts";

/** Which sample is wanted. */
export interface SampleOptions {
  /** Start of the series: the same seed and number give the same plan, byte for byte. */
  readonly seed: number | string;
  /** Number of the sample in the series, a whole number from 0. */
  readonly number: number;
  /** Day on which the plan is to be sound, from 2025-09-01 to 2089-12-31; its days lie around it. */
  readonly asOf: string;
  /** Age on the day on which the plan was made; drawn where absent. */
  readonly ageGroup?: AgeGroup;
  /** State of the plan; each comes at least once in every 24 numbers where absent. */
  readonly state?: SampleState;
}

const checkOptions = ({ number, asOf, ageGroup, state }: SampleOptions): void => {
  checkSampleOptions({ number, asOf });
  if (state !== undefined && ageGroup !== undefined && !stateFitsAgeGroup(state, ageGroup)) {
    throw new RangeError("no plan in that state is about somebody of that age");
  }
};

/** Returns the state of a sample: the one that was asked for, else the next of the round that fits the age group. */
const stateOf = ({ number, state, ageGroup }: SampleOptions): SampleState => {
  if (state !== undefined) return state;
  for (let step = 0; step < stateRound.length; step += 1) {
    const next = stateRound[(number + step) % stateRound.length];
    if (next !== undefined && (ageGroup === undefined || stateFitsAgeGroup(next, ageGroup))) return next;
  }
  return states[1];
};

const build = (scene: Scene): EhcPlan => {
  const woven = weave(scene);
  const register = makeAdviceRegister(scene);
  const budget = makeBudget(scene, woven);
  const context: ProvisionContext = { scene, register, budget: budget.itemOf };
  const A = makeSectionA(scene);
  const F = makeSectionF(context, woven);
  const G = makeSectionG(context, woven);
  const H1 = makeSectionH1(context, woven);
  const H2 = makeSectionH2(context, woven);
  const lists = [F.provisions, G.provisions, H1.provisions, H2.provisions];
  const built = new Map(lists.flatMap((list) => (list ?? []).map((provision) => [provision.id, provision] as const)));
  const { standard, standardVersion, ...envelope } = makeEnvelope(scene);
  return {
    standard,
    standardVersion,
    ...envelope,
    child: makeChild(scene),
    people: makePeople(scene),
    ...makeExchange(scene, A),
    sections: {
      A,
      B: makeSectionB(scene, woven, register),
      C: makeSectionC(scene, woven, register),
      D: makeSectionD(scene, woven, register),
      E: makeSectionE(scene, woven),
      F,
      G,
      H1,
      H2,
      I: makeSectionI(scene, register),
      ...(budget.section === undefined ? {} : { J: budget.section }),
      K: makeSectionK(scene, register, woven, built),
    },
  };
};

/**
 * Returns a made-up plan of a child or young person who does not exist, with all sections linked, sound by every
 * rule of the standard on `asOf`. Pure: the same options give the same plan, byte for byte, on every machine.
 * As compact JSON it has about 30 to 60 kilobytes. The first 100,000 plans of a series are about as many children, each with
 * numbers of their own.
 *
 * @throws {RangeError} where an option is out of its range, or no plan in `state` is about somebody of `ageGroup`.
 */
export const sampleEhcPlan = (options: SampleOptions): EhcPlan => {
  checkOptions(options);
  const { seed, number, asOf, ageGroup } = options;
  const state = stateOf(options);
  const random = createRandom(`ehc-plan|${String(seed)}|${number}|${asOf}`);
  // Each series starts somewhere else, so that two of them seldom have the same numbers.
  const start = createRandom(`ehc-plan|${String(seed)}`).int(0, mostSerials - 1);
  const serial = (start + number) % mostSerials;
  const plan = build(createScene({ serial, asOf, state, ...(ageGroup === undefined ? {} : { ageGroup }) }, random));
  // Places that share a setting or a person get a copy each, so that a change to one is a change to one.
  return JSON.parse(JSON.stringify(plan));
};
