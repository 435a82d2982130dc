import { ofChild } from "./of-child.ts";
import { brokenPlan, lines, plan, planBreaking, pretty, versions } from "./plans.ts";

const manyMistakes = plan(
  { op: "remove", path: "/child/dateOfBirth" },
  { op: "replace", path: "/child/sex", value: "Female" },
  { op: "add", path: "/child/preferedName", value: "Toby" },
  { op: "replace", path: "/issuedDate", value: "10/07/2026" },
  { op: "replace", path: "/sections/F/provisions/0/quantity/minutes", value: -40 },
);

const unprovided = planBreaking("ehc-plan/need-has-provision");
const unevidenced = planBreaking("ehc-plan/need-cites-evidence");

const note = {
  rule: "ehc-plan/need-cites-evidence",
  file: "rules.json",
  record: 2,
  pointer: "/sections/B/needs/0/evidence",
  note: "The advice came by telephone; the written report is due in January.",
  by: "SEN casework team",
  expires: "2027-01-31",
};

/** Notes of every kind on the findings of rules.json and batch.ndjson. */
const notes = [
  note,
  { ...note, file: "batch.ndjson", record: 4, expires: "2026-11-24" },
  { ...note, rule: "ehc-plan/need-has-provision", record: 1, pointer: "/sections/B/needs/2" },
  { ...note, pointer: "/sections/B/needs/1/evidence" },
  { ...note, file: "batch.ndjson", record: 3 },
];

/** The files that every session finds in its folder. */
export const sessionFiles: Readonly<Record<string, string>> = {
  "sound.json": pretty(plan()),
  "broken.json": pretty(manyMistakes),
  "rules.json": JSON.stringify([ofChild(11, unprovided), ofChild(12, unevidenced)]),
  "batch.ndjson": `${lines(plan(), brokenPlan(), { standard: "ehc-plan", standardVersion: "9.0" }, unevidenced)}{"standard": ehc-plan}\n`,
  "notes.json": pretty({ notes }),
  "broken-notes.json": pretty({ notes: [{ ...note, expires: "31 January", author: note.by, by: undefined }] }),
  "versions.json": pretty(versions()),
  "exports/2026/a.json": pretty(ofChild(5, unprovided)),
  "exports/b.jsonl": lines(ofChild(6, plan()), ofChild(7, plan())),
};
