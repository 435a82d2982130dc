import { createRandom, forenames, makeNhsNumber, makeUpn, surnames } from "@send-standards/common/sample";
import type { EhcPlan } from "@send-standards/ehc-plan";
import { base } from "@send-standards/ehc-plan/cases";

/** Properties that the short plan does without, wherever they stand; no rule asks for them there. */
const left = new Set([
  "accountableBody",
  "adviceRef",
  "appended",
  "aspirationRefs",
  "body",
  "communication",
  "coversNeeds",
  "coversOutcomes",
  "coversProvision",
  "date",
  "dateGiven",
  "decisionToAssessDate",
  "distribution",
  "domain",
  "draftSentDate",
  "dueDate",
  "employer",
  "firstIssuedDate",
  "groupSizeMax",
  "healthType",
  "holder",
  "horizon",
  "impact",
  "interests",
  "issueReason",
  "J",
  "livesWith",
  "locator",
  "monitoring",
  "namingBasis",
  "ncYear",
  "odsCode",
  "officer",
  "provisionRefs",
  "ratio",
  "receivedDate",
  "representationsDueDate",
  "requestReceivedDate",
  "requestedDate",
  "senTypes",
  "startDate",
  "subAreas",
  "target",
  "targetSetting",
  "unit",
  "urn",
  "version",
  "weeksPerYear",
]);

/** Advice that a need of the plan rests on. */
const kept = new Set(["otherAppropriate", "psychological", "medical"]);

const advice = (base.sections.K.advice ?? []).filter(({ type }) => kept.has(type));

const shortText = JSON.stringify({ ...base, sections: { ...base.sections, K: { advice } } }, (name, value: unknown) =>
  left.has(name) ? undefined : value,
);

/**
 * Returns a plan of about 5 KB that keeps every rule on the day of the base plan: the standard's base plan with what the
 * rules ask for and little else. Every number gives another child and other words.
 */
export const smallPlan = (number: number): EhcPlan => {
  const random = createRandom(`bench|small|${number}`);
  const forename = random.pick(forenames.M);
  const plan: EhcPlan = JSON.parse(shortText.replaceAll("Tobias", forename));
  const year = random.int(2015, 2016);
  plan.planId = `plan-small-${number}`;
  plan.child.name = { forename, surname: random.pick(surnames) };
  plan.child.identifiers = { upn: makeUpn(number, String(year + 4)), nhsNumber: makeNhsNumber(number) };
  return plan;
};
