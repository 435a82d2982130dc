import { brokenPlan, lines, plan, planBreaking, pretty } from "./plans.ts";

const manyMistakes = plan(
  { op: "remove", path: "/child/dateOfBirth" },
  { op: "replace", path: "/child/sex", value: "Female" },
  { op: "add", path: "/child/preferedName", value: "Toby" },
  { op: "replace", path: "/issuedDate", value: "10/07/2026" },
  { op: "replace", path: "/sections/F/provisions/0/quantity/minutes", value: -40 },
);

const unprovided = planBreaking("ehc-plan/need-has-provision");
const unevidenced = planBreaking("ehc-plan/need-cites-evidence");

/** The files that every session finds in its folder. */
export const sessionFiles: Readonly<Record<string, string>> = {
  "sound.json": pretty(plan()),
  "broken.json": pretty(manyMistakes),
  "rules.json": JSON.stringify([unprovided, unevidenced]),
  "batch.ndjson": `${lines(plan(), brokenPlan(), { standard: "ehc-plan", standardVersion: "9.0" }, unevidenced)}{"standard": ehc-plan}\n`,
  "exports/2026/a.json": pretty(unprovided),
  "exports/b.jsonl": lines(plan(), plan()),
};
