import type { AdviceStatement, EhcpSectionCode, ProvisionTypeCode, Quantity } from "@send-standards/common";
import { fill } from "@send-standards/common/sample";
import type { AdviceGiver } from "./advice-register.ts";
import { amountInWords } from "./amount.ts";
import { departureReason } from "./departure-reason.ts";
import type { Scene } from "./scene.ts";
import type { Woven, WovenProvision, WovenThread } from "./woven.ts";

/** A provision as far as the advice on it needs it. */
export interface BuiltProvision {
  readonly id: string;
  readonly quantity?: Quantity;
}

const kinds: { readonly [Type in ProvisionTypeCode]: string } = {
  directTeaching: "individual teaching",
  smallGroup: "teaching in a group",
  inClassSupport: "an adult in lessons",
  therapyDirect: "direct therapy",
  therapyIndirect: "guidance to staff by the therapist",
  specialistTeacher: "teaching by a specialist teacher",
  programme: "a structured programme",
  curriculumAdaptation: "a changed curriculum",
  environment: "changes to the environment",
  equipment: "equipment with training in its use",
  accessArrangement: "changes to the way in which learning is shown",
  staffTraining: "training of staff",
  supervisionOrConsultation: "consultation by a specialist",
  supportAtUnstructuredTimes: "an adult at hand outside lessons",
  transitionSupport: "a planned move in steps",
  travelTraining: "independent travel training",
  residential: "care and teaching round the clock",
  homeProgramme: "work at home",
  monitoring: "care and checks by trained people",
};

const needStatement = (
  scene: Scene,
  adviceId: string,
  section: EhcpSectionCode,
  thread: WovenThread,
): AdviceStatement[] => {
  const { random } = scene;
  const { strand, words, needId, outcomeId } = thread;
  const say = (text: string): string => fill(text, words);
  return [
    {
      id: `${adviceId}.${needId}`,
      text: say(random.pick(strand.finding)),
      kind: "need",
      targetSection: section,
      disposition: random.pick(["included", "included", "merged"] as const),
      usedInRefs: [needId],
    },
    {
      id: `${adviceId}.${outcomeId}`,
      text: `Suggested outcome: ${say(strand.outcome.indicator)} The goal is ${words.g ?? ""}, from ${words.b ?? ""} at present.`,
      kind: "outcome",
      targetSection: "E",
      disposition: "included",
      usedInRefs: [outcomeId],
    },
    ...(random.chance(20)
      ? [
          {
            id: `${adviceId}.${needId}.s`,
            text: say(random.pick(strand.strengths)),
            kind: "strength" as const,
            targetSection: section,
            disposition: "merged" as const,
            usedInRefs: [needId],
          },
        ]
      : []),
  ];
};

const advised = (quantity: Quantity | undefined, departs: boolean): Quantity | undefined =>
  departs && quantity?.basis === "timed" ? moreOf(quantity) : quantity;

const moreOf = ({ totalMinutesPerYear: _, ...timed }: Extract<Quantity, { basis: "timed" }>): Quantity => ({
  ...timed,
  sessions: timed.sessions + 1,
});

const provisionStatement = (
  adviceId: string,
  section: EhcpSectionCode,
  { id, part, departs }: WovenProvision,
  built: ReadonlyMap<string, BuiltProvision>,
): AdviceStatement => {
  const quantity = advised(built.get(id)?.quantity, departs);
  const kind = kinds[part.type];
  const amount = quantity?.basis === "timed" ? ` ${amountInWords(quantity)}` : "";
  return {
    id: `${adviceId}.${id}`,
    text: `The report advises ${kind}${amount}.`,
    kind: "provision",
    targetSection: section,
    ...(quantity === undefined ? {} : { quantity }),
    disposition: departs ? "departed" : "included",
    usedInRefs: [id],
    ...(departs ? { reasonNotUsed: departureReason } : {}),
  };
};

/** Returns the statements of the advice of `giver`: each need, outcome and provision that the plan takes from it. */
export const adviceStatements = (
  scene: Scene,
  giver: AdviceGiver,
  adviceId: string,
  woven: Woven,
  built: ReadonlyMap<string, BuiltProvision>,
): AdviceStatement[] => {
  const own = <Item extends WovenThread>(threads: readonly Item[]): Item[] =>
    threads.filter(({ strand }) => strand.source === giver);
  const provided = (section: EhcpSectionCode, list: readonly WovenProvision[]): AdviceStatement[] =>
    list
      .filter(({ threads }) => threads.length === 1 && threads[0]?.strand.source === giver)
      .map((one) => provisionStatement(adviceId, section, one, built));
  return [
    ...own(woven.education).flatMap((thread) => needStatement(scene, adviceId, "B", thread)),
    ...own(woven.health).flatMap((thread) => needStatement(scene, adviceId, "C", thread)),
    ...own(woven.care).flatMap((thread) => needStatement(scene, adviceId, "D", thread)),
    ...provided("F", woven.f),
    ...provided("G", woven.g),
    ...provided("H1", woven.h1),
    ...provided("H2", woven.h2),
    ...(giver === "psychology" && scene.random.chance(25)
      ? [
          {
            id: `${adviceId}.x`,
            text: "The report mentions the family's wish to move to another house.",
            targetSection: scene.random.pick(["A", "D", "I", "K"] as const),
            disposition: "outOfScope" as const,
            reasonNotUsed: "It is a matter for the housing authority and was passed on with the family's agreement.",
          },
        ]
      : []),
  ];
};
