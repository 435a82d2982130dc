import { type CycleDecisionCode, type ProgressStatusCode, supportAssessmentSource } from "@send-standards/common";
import { fill } from "@send-standards/common/sample";
import type { Cycle } from "../types.ts";
import type { Scene } from "./scene.ts";
import type { CycleDays } from "./timeline.ts";

const rising: readonly ProgressStatusCode[] = ["emerging", "onTrack", "partlyMet", "achieved"];
const stuck: readonly ProgressStatusCode[] = ["notStarted", "notAchieved", "noLongerAppropriate"];

const decisionAfter = ({ random, status, turn, days }: Scene, at: number, isStuck: boolean): CycleDecisionCode => {
  if (status === "ended" && at === days.cycles.length - 1)
    return turn(["exit", "requestAssessment", "stepDown"] as const);
  return isStuck
    ? random.pick(["adapt", "externalAdvice", "requestAssessment"])
    : random.pick(["continue", "adapt", "stepDown"]);
};

const assessOf = ({ random, turn, threads, words }: Scene, { assess }: CycleDays, at: number): Cycle["assess"] => ({
  date: assess,
  assessor: "class teacher with the SENCO",
  sources: ["teacherAssessment", turn(supportAssessmentSource.codes, at + 1).code],
  findings: threads.map(({ baseline }) => fill(baseline, words)).join(" "),
  ...random.maybe(30, {
    screeningTools: [
      {
        name: "Example screening test",
        version: "2",
        date: assess,
        result: "Below what is usual for the age.",
        measurement: { value: "82", scaleMin: 40, scaleMax: 160 },
      },
    ],
  }),
});

const closedParts = (scene: Scene, { doStart, closed }: CycleDays, at: number): Partial<Cycle> => {
  const { random, threads, words, turn } = scene;
  if (closed === undefined) return {};
  const isStuck = at === 1 && random.chance(30);
  const statuses = isStuck ? stuck : rising;
  return {
    status: "closed",
    do: {
      startDate: doStart,
      endDate: closed.doEnd,
      responsible: "class teacher",
      delivery: threads.map(({ provision: { minutes, sessions } }, one) => {
        const plannedMinutes = Math.round(minutes * sessions * 11);
        const short = random.chance(12);
        return {
          provisionRef: `provision-${one + 1}`,
          plannedMinutes,
          deliveredMinutes: Math.ceil(plannedMinutes * (short ? 0.6 : 0.9)),
          ...(short ? { shortfallReason: "The adult was away and nobody stood in." } : {}),
        };
      }),
      ...random.maybe(30, { notes: "Mornings go better than afternoons." }),
    },
    review: {
      date: closed.review,
      attendees: ["parent", "class teacher", "SENCO"],
      impact: threads.map((thread, one) => ({
        outcomeRef: `outcome-${one + 1}`,
        status: isStuck ? turn(statuses, at + one) : (statuses[Math.min(at, statuses.length - 1)] ?? "onTrack"),
        text: fill(thread.changed, words),
      })),
      ...random.maybe(70, { parentView: "We see it at home too." }),
      ...random.maybe(60, { childView: "It was good when it was the same person." }),
      decision: decisionAfter(scene, at, isStuck),
      ...random.maybe(60, { decisionReason: "Agreed in the review meeting." }),
      ...random.maybe(60, { nextSteps: ["The SENCO writes to the parents."] }),
    },
  };
};

/** Returns the cycles; those whose review date is past are closed. */
export const makeCycles = (scene: Scene): Cycle[] => {
  const { random, threads, words, days, asOf, status } = scene;
  return days.cycles.map((cycle, at): Cycle => {
    const { plan, reviewDate, doStart, closed } = cycle;
    const begun = closed !== undefined || (doStart <= asOf && status !== "draft");
    return {
      number: at + 1,
      status: begun ? "underWay" : "planned",
      assess: assessOf(scene, cycle, at) ?? {},
      plan: {
        date: plan,
        outcomeRefs: threads.map((_, one) => `outcome-${one + 1}`),
        provisionRefs: threads.map((_, one) => `provision-${one + 1}`),
        expectedImpact: threads.map((thread, one) => ({
          text: fill(thread.expected, words),
          outcomeRef: `outcome-${one + 1}`,
        })),
        agreedWithParentDate: plan,
        parentInformedDate: plan,
        ...random.maybe(40, { staffInformed: ["class teacher", "teaching assistant"] }),
        reviewDate,
      },
      ...(begun && closed === undefined ? { do: { startDate: doStart, responsible: "class teacher" } } : {}),
      ...closedParts(scene, cycle, at),
      ...random.maybe(4, { extensions: { "org.example.school": { form: "APDR" } } }),
    };
  });
};
