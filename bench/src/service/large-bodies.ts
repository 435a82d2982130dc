import type { EhcPlan } from "@send-standards/ehc-plan";
import { breakPlan } from "../records/break-plan.ts";
import { largePlan } from "../records/large-plan.ts";
import { samplePlan } from "../records/record-texts.ts";

/** Size of a large body in bytes: just below what the service takes. */
const most = 9_990_000;

/** Length to which texts of the plan are drawn, in characters: no text of the standard may be shorter than it at its longest. */
const longText = 990;

/** Times that the needs, outcomes, provisions and advice of a sample are repeated; of some lists no more are allowed. */
const copies = 10;

const withLongTexts = (plan: EhcPlan): EhcPlan =>
  JSON.parse(JSON.stringify(plan), (name, value: unknown) =>
    name === "text" && typeof value === "string" && value.length < longText
      ? `${value} `.repeat(Math.floor(longText / (value.length + 1))).trimEnd()
      : value,
  );

/** Returns a row of a supplier's own table. */
const row = (number: number) => ({
  row: number,
  note: "A line that only the system it comes from can read. ".repeat(8),
});

/** Fills a plan up with a supplier's own table. */
const filled = (plan: EhcPlan): EhcPlan => {
  const left = most - Buffer.byteLength(JSON.stringify(plan));
  const rows = Math.floor(left / (JSON.stringify(row(10_000)).length + 1));
  return { ...plan, extensions: { "org.example": { rows: Array.from({ length: rows }, (_, number) => row(number)) } } };
};

/**
 * Returns plans that are as large as the service takes, with as many needs and provisions as the standard does and long texts: one
 * without a finding, and one that is wrong in six places.
 */
export const largeBodies = (): readonly Uint8Array[] => {
  const plan = filled(withLongTexts(largePlan(samplePlan(0), copies)));
  return [plan, breakPlan(plan)].map((one) => Buffer.from(JSON.stringify(one)));
};
