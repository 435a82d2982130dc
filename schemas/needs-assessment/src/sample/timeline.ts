import { addDays } from "@send-standards/common";
import type { Random } from "@send-standards/common/sample";
import type { SampleState } from "./states.ts";

/** The days of a made-up case. Only those of what has happened are there. */
export interface Timeline {
  /** Day from which the first time limit is counted. */
  readonly start: string;
  readonly decided?: string;
  readonly told?: string;
  /** Whether the first decision was to refuse. */
  readonly refused: boolean;
  /** Day on which the refusal to assess, or of a plan, was overturned, and on which the family was told what happens now. */
  readonly overturned?: string;
  readonly toldAgain?: string;
  /** Day on which advice was asked for. */
  readonly asked?: string;
  /** Last day on which advice came. */
  readonly lastAdvice?: string;
  readonly planDecided?: string;
  readonly planTold?: string;
  readonly draft?: string;
  readonly final?: string;
  /** Days of mediation and appeal, counted from the refusal. */
  readonly certificate?: string;
  readonly met?: string;
  readonly appealed?: string;
  readonly ended?: string;
}

/** How many days before the day of the record a case of each state began: at least and at most. */
const age: { readonly [State in SampleState]: readonly [number, number] } = {
  undecided: [4, 38],
  assessing: [62, 110],
  planInTime: [180, 400],
  refused: [90, 300],
  planFromAttention: [180, 400],
  refusedAndAppealed: [150, 300],
  refusedThenOrdered: [470, 640],
  planExcused: [230, 420],
  noPlan: [170, 380],
  refusedThenConceded: [330, 500],
  reassessed: [160, 360],
  refusedThenAgreed: [300, 460],
  noPlanThenOrdered: [470, 640],
  ended: [40, 200],
  refusedThenChanged: [280, 420],
  planTransferred: [4, 38],
  noPlanThenSentBack: [400, 600],
  reassessedByAuthority: [160, 360],
  detained: [180, 400],
  movedIn: [180, 400],
  refusedToReassess: [90, 300],
};

/** The days from asking for advice to the final plan, which is no more than 94 days after `from`. */
const assessment = (
  random: Random,
  from: string,
): Pick<Timeline, "asked" | "lastAdvice" | "planDecided" | "planTold" | "draft" | "final"> => {
  const asked = addDays(from, random.int(2, 5));
  const planDecided = addDays(asked, random.int(45, 56));
  const draft = addDays(planDecided, random.int(3, 8));
  return {
    asked,
    lastAdvice: addDays(asked, 42),
    planDecided,
    planTold: planDecided,
    draft,
    final: addDays(draft, random.int(16, 24)),
  };
};

const refusedThen = (random: Random, told: string, state: SampleState): Partial<Timeline> => {
  const certificate = addDays(told, random.int(20, 40));
  const met = addDays(told, random.int(41, 50));
  const appealed = addDays(told, random.int(51, 59));
  if (state === "refused" || state === "refusedToReassess") return {};
  if (state === "refusedAndAppealed") return { certificate, met, appealed };
  const days = { refusedThenOrdered: 200, refusedThenConceded: 80, refusedThenAgreed: 60, refusedThenChanged: 25 };
  const overturned = state === "refusedThenAgreed" ? met : addDays(told, state in days ? Reflect.get(days, state) : 0);
  const toldAgain = addDays(overturned, random.int(2, 5));
  return {
    ...(state === "refusedThenAgreed" || state === "refusedThenChanged" ? {} : { appealed }),
    ...(state === "refusedThenChanged" ? {} : { certificate }),
    ...(state === "refusedThenAgreed" ? { met } : {}),
    overturned,
    toldAgain,
    ...assessment(random, toldAgain),
  };
};

const isRefusal = (state: SampleState): boolean => state.startsWith("refused");

const withoutPlan = ({ draft: _draft, final: _final, ...rest }: Partial<Timeline>): Partial<Timeline> => rest;

const noPlanThen = (random: Random, told: string, state: SampleState): Partial<Timeline> => {
  if (state === "noPlan") return {};
  const overturned = addDays(told, 200);
  const draft = addDays(overturned, random.int(20, 34));
  return {
    certificate: addDays(told, random.int(20, 40)),
    appealed: addDays(told, random.int(45, 59)),
    overturned,
    toldAgain: addDays(overturned, random.int(3, 13)),
    ...(state === "noPlanThenSentBack" ? {} : { draft, final: addDays(draft, random.int(16, 24)) }),
  };
};

/** Returns the days of a case in `state` that is looked at on `asOf`; all of them have come, and none is late without an excuse. */
export const makeTimeline = (random: Random, state: SampleState, asOf: string): Timeline => {
  const start = addDays(asOf, -random.int(...age[state]));
  if (state === "undecided") return { start, refused: false };
  if (state === "planTransferred") return { start, refused: false };
  if (state === "ended") return { start, refused: false, ended: addDays(start, random.int(5, 38)) };
  const short = state === "reassessed" || state === "reassessedByAuthority" || state === "refusedToReassess";
  const decided = addDays(start, short ? random.int(6, 13) : random.int(27, 40));
  const told = addDays(decided, random.int(0, 1));
  const first = { start, decided, told };
  if (isRefusal(state)) return { ...first, refused: true, ...refusedThen(random, told, state) };
  const days = assessment(random, told);
  if (state === "assessing") {
    return { ...first, refused: false, ...(days.asked === undefined ? {} : { asked: days.asked }) };
  }
  if (state.startsWith("noPlan")) {
    return { ...first, refused: false, ...withoutPlan(days), ...noPlanThen(random, days.planTold ?? told, state) };
  }
  if (state === "planExcused")
    return { ...first, refused: false, ...days, final: addDays(start, random.int(145, 175)) };
  return { ...first, refused: false, ...days };
};
