import { findVersion } from "@send-standards/catalogue";
import { applyPatch, type Operation } from "@send-standards/core";

const entry = findVersion("ehc-plan");
if (entry === undefined) throw new Error("the catalogue has no EHC plan");

const { base, baseAsOf } = await entry.loadCases();

/** The day on which the plans of the tests are judged. */
export const asOf = baseAsOf;

/** A plan without findings, changed by `patch`. */
export const plan = (...patch: Operation[]): object => applyPatch(base, patch);

/** A plan with one structural mistake: a code that is not on its list. */
export const brokenPlan = (): object => plan({ op: "replace", path: "/child/sex", value: "X9" });

/** One record a line. */
export const lines = (...records: readonly unknown[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join("");
