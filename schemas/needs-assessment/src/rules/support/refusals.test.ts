import { expect, it } from "vitest";
import type { NeedsAssessment } from "../../types.ts";
import { base } from "../base.ts";
import { refusals } from "./refusals.ts";

it.each<[string, Partial<NeedsAssessment>, readonly string[]]>([
  ["none", {}, []],
  ["not to assess", { decision: { outcome: "doNotAssess" } }, ["/decision"]],
  ["to make no plan", { planDecision: { outcome: "noPlan" } }, ["/planDecision"]],
  [
    "both",
    { decision: { outcome: "doNotAssess" }, planDecision: { outcome: "noPlan" } },
    ["/decision", "/planDecision"],
  ],
  ["not to reassess", { origin: "reassessmentRequest", decision: { outcome: "doNotAssess" } }, ["/decision"]],
  ["no assessment proposed after a transfer", { origin: "planTransferred", decision: { outcome: "doNotAssess" } }, []],
])("%s", (_, part, want) => {
  expect(refusals({ ...base, ...part }).map(({ place }) => place)).toEqual(want);
});
