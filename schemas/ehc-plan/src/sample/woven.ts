import type { Words } from "@send-standards/common/sample";
import { strandsOf } from "./chosen-threads.ts";
import { sharedProvisions } from "./data/shared-provisions.ts";
import { inWords } from "./in-words.ts";
import type { Scene } from "./scene.ts";
import type {
  CareProvisionPart,
  CareStrand,
  HealthProvisionPart,
  HealthStrand,
  ProvisionPart,
  Strand,
} from "./strand.ts";

/** A thread with its ids and the numbers of its outcome. */
export interface WovenThread<Kind = Strand | HealthStrand | CareStrand> {
  readonly strand: Kind;
  readonly needId: string;
  readonly outcomeId: string;
  readonly words: Words;
}

/** A provision with its id and the threads that it serves. */
export interface WovenProvision<Part = ProvisionPart> {
  readonly id: string;
  readonly part: Part;
  readonly threads: readonly WovenThread[];
  /** true where the plan gives less than the advice asks for, for a stated reason. */
  readonly departs: boolean;
}

/** The threads of a plan and the provision that hangs on them: every link goes both ways by construction. */
export interface Woven {
  readonly education: readonly WovenThread<Strand>[];
  readonly health: readonly WovenThread<HealthStrand>[];
  readonly care: readonly WovenThread<CareStrand>[];
  readonly f: readonly WovenProvision[];
  readonly g: readonly WovenProvision<HealthProvisionPart>[];
  readonly h1: readonly WovenProvision<CareProvisionPart>[];
  readonly h2: readonly WovenProvision<CareProvisionPart>[];
}

const numbered = (scene: Scene, { outcome }: Strand | HealthStrand | CareStrand): Words => {
  const start = scene.random.int(outcome.start[0], outcome.start[1]);
  const goal = scene.random.int(outcome.goal[0], outcome.goal[1]);
  const middle = Math.ceil((start + goal) / 2);
  return {
    ...scene.words,
    b: inWords(start),
    m: inWords(middle),
    g: inWords(goal),
    start: String(start),
    goal: String(goal),
  };
};

const sharedParts = ({ random, place, stage, days, yearNumber, threads }: Scene): ProvisionPart[] => {
  const {
    induction,
    planning,
    approach,
    transition,
    progressCheck,
    unfamiliarAdult,
    examinations,
    teachingAide,
    homeCarryOver,
  } = sharedProvisions;
  const moving = days.nextPhase !== undefined || yearNumber === 6 || yearNumber === 11 || yearNumber === -1;
  return [
    ...(place.residential === undefined ? [] : [sharedProvisions.residential]),
    ...(place.otherwise === undefined || threads.education.includes("schoolAvoidance")
      ? []
      : [sharedProvisions.homeTuition]),
    ...(place.otherwise === "wholly" ? [sharedProvisions.onlineLessons] : [induction]),
    ...(moving && place.otherwise !== "wholly" ? [transition] : []),
    ...(stage === "secondary" && random.chance(40) ? [examinations] : []),
    ...(stage === "secondary" && place.kind === "mainstream" && place.otherwise === undefined && random.chance(20)
      ? [teachingAide]
      : []),
    ...((stage === "early" || stage === "primary") && random.chance(30) ? [homeCarryOver] : []),
    ...random.some<ProvisionPart>([planning, approach, progressCheck, unfamiliarAdult], random.int(1, 2)),
  ];
};

const isForManyLearners = ({ type, amount }: ProvisionPart): boolean =>
  type === "smallGroup" && !("basis" in amount) && (amount.group ?? 1) >= 8;

/** Returns the provision of a thread: all of it for the first two, the first and one other for the rest. */
const mainParts = (scene: Scene, parts: readonly ProvisionPart[], at: number): readonly ProvisionPart[] => {
  const possible = parts.filter(
    (part) =>
      part.stages?.includes(scene.stage) !== false && (scene.place.otherwise !== "wholly" || !isForManyLearners(part)),
  );
  return at < 2 ? possible : [...possible.slice(0, 1), ...scene.random.some(possible.slice(1), 1)];
};

/** Returns the threads of `scene` with ids, and their provision in the order of the plan. */
export const weave = (scene: Scene): Woven => {
  const { random } = scene;
  const chosen = strandsOf(scene.threads);
  const count = { thread: 0, provision: 0 };
  const thread = <Kind extends Strand | HealthStrand | CareStrand>(strand: Kind): WovenThread<Kind> => {
    count.thread += 1;
    return { strand, needId: `need-${count.thread}`, outcomeId: `out-${count.thread}`, words: numbered(scene, strand) };
  };
  const provision = <Part extends ProvisionPart>(part: Part, threads: readonly WovenThread[]): WovenProvision<Part> => {
    count.provision += 1;
    const departs = threads.length === 1 && !("basis" in part.amount) && random.chance(5);
    return { id: `prov-${count.provision}`, part, threads, departs };
  };
  const education = chosen.education.map(thread);
  const health = chosen.health.map(thread);
  const care = chosen.care.map(thread);
  const f = education.flatMap((one, at) =>
    mainParts(scene, one.strand.provisions, at).map((part) => provision(part, [one])),
  );
  const shared = sharedParts(scene).map((part) => provision(part, education.slice(0, random.int(2, education.length))));
  const g = health.flatMap((one) => one.strand.provisions.map((part) => provision(part, [one])));
  const h = care.flatMap((one) => random.some(one.strand.provisions, 2).map((part) => provision(part, [one])));
  return {
    education,
    health,
    care,
    f: [...f, ...shared],
    g,
    h1: h.filter(({ part }) => "h1" in part.service),
    h2: h.filter(({ part }) => "h2" in part.service),
  };
};
