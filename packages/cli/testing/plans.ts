import { findVersion } from "@send-standards/catalogue";
import { applyPatch, type Operation } from "@send-standards/core";
import { ofChild } from "./of-child.ts";

const entry = findVersion("ehc-plan");
if (entry === undefined) throw new Error("the catalogue has no EHC plan");

const { base, baseAsOf, cases } = await entry.loadCases();

/** The day on which the plans of the tests are judged. */
export const asOf = baseAsOf;

/** A plan without findings, changed by `patch`. */
export const plan = (...patch: Operation[]): object => applyPatch(base, patch);

/** A plan that breaks a rule of the plan, by the first of its cases, changed by `patch`. */
export const planBreaking = (rule: string, ...patch: Operation[]): object => {
  const [first] = cases.find((one) => one.rule === rule)?.fail ?? [];
  if (first === undefined) throw new Error(`no case breaks ${rule}`);
  return applyPatch(base, [...first.patch, ...patch]);
};

/** A plan with one structural mistake: a code that is not on its list. */
export const brokenPlan = (): object => plan({ op: "replace", path: "/child/sex", value: "X9" });

/** Two versions of a plan: the first still says that it is in force, and a need of it is gone in the second. */
export const versions = (): readonly [object, object] => [
  plan({
    op: "add",
    path: "/sections/C/needs/-",
    value: {
      id: "need-4",
      text: "Tobias has eczema on his hands in winter.",
      relation: "otherHealthNeed",
      evidence: [{ adviceId: "adv-4", locator: "page 1" }],
    },
  }),
  plan({ op: "replace", path: "/version", value: 2 }),
];

/** Records on lines; plans of the tests become those of a child each. */
export const lines = (...records: readonly unknown[]): string =>
  records.map((record, at) => `${JSON.stringify(ofChild(at, record))}\n`).join("");

/** A record as people write it, over many lines. */
export const pretty = (record: unknown): string => `${JSON.stringify(record, null, 2)}\n`;
