import { expect, it } from "vitest";
import type { NeedsAssessment } from "../../types.ts";
import { base } from "../base.ts";
import { stepDays } from "./step-days.ts";

const { notifiedDate: _, ...untold } = base.decision ?? { outcome: "assess" };

it.each<[string, Partial<NeedsAssessment>, readonly (readonly [string, string, string | undefined])[]]>([
  [
    "an ordinary assessment",
    {},
    [
      ["decideWhetherToAssess", "/decision/notifiedDate", "2026-04-08"],
      ["sendDraft", "/draftSentDate", "2026-06-15"],
      ["sendFinalPlan", "/finalPlan/issuedDate", "2026-07-10"],
    ],
  ],
  [
    "told on a day that is not known",
    { decision: untold },
    [
      ["decideWhetherToAssess", "/decision/date", "2026-04-07"],
      ["sendDraft", "/draftSentDate", "2026-06-15"],
      ["sendFinalPlan", "/finalPlan/issuedDate", "2026-07-10"],
    ],
  ],
  [
    "no plan, after the later of two orders",
    {
      planDecision: { outcome: "noPlan", notifiedDate: "2026-06-16" },
      reversals: [
        { route: "tribunalOrder", result: "mustAssess", notifiedDate: "2026-04-20" },
        { route: "concession", result: "mustAssess", notifiedDate: "2026-05-20" },
        { route: "ownChange", result: "mustAssess", notifiedDate: "2026-05-25" },
        { route: "tribunalOrder", result: "mustReconsider" },
      ],
    },
    [
      ["decideWhetherToAssess", "/decision/notifiedDate", "2026-04-08"],
      ["notifyAssessment", "/reversals/1/notifiedDate", "2026-05-20"],
      ["reconsider", "/reversals/3/notifiedDate", undefined],
      ["notifyNoPlan", "/planDecision/notifiedDate", "2026-06-16"],
      ["sendDraft", "/draftSentDate", "2026-06-15"],
      ["sendFinalPlan", "/finalPlan/issuedDate", "2026-07-10"],
    ],
  ],
])("%s", (_name, part, want) => {
  expect(stepDays({ ...base, ...part }).map(({ step, pointer, day }) => [step, pointer, day])).toEqual(want);
});
