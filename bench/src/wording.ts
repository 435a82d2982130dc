/**
 * Measures how often the wording rules are right: runs each detector over the labelled sentences of `bench/wording` and prints
 * precision and recall for each label, on the rows that may be used for tuning, on the rows held out, and on all. Ends with
 * 1 where a figure is below its bar. Of the rows held out it prints totals only. Run as `pnpm bench:wording`.
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import {
  hasCeilingOnly,
  isOnlyDiagnosis,
  namesDrug,
  namesPractitioner,
  readsAsAspiration,
  readsAsProvision,
  statesNoAmount,
  vaguenessOf,
} from "@send-standards/common";
import { scoreOf } from "./scores.ts";

/** One labelled sentence. */
interface Row {
  readonly id: string;
  /** Where in a plan it stands: "provision", "outcome", "need" or "aspiration". */
  readonly field: string;
  readonly text: string;
  readonly labels: readonly string[];
  readonly heldOut: boolean;
}

/** What finds a label, and in which field its rule looks; everywhere where absent. */
interface Detector {
  readonly label: string;
  readonly field?: string;
  readonly finds: (text: string) => boolean;
}

const detectors: readonly Detector[] = [
  {
    label: "vague",
    field: "provision",
    finds: (text) => vaguenessOf(text).size > 0 || hasCeilingOnly(text) || statesNoAmount(text),
  },
  { label: "provision-as-outcome", field: "outcome", finds: readsAsProvision },
  { label: "aspiration-as-outcome", field: "outcome", finds: readsAsAspiration },
  { label: "diagnosis-as-need", field: "need", finds: isOnlyDiagnosis },
  { label: "drug-name", finds: namesDrug },
  { label: "named-practitioner", finds: (text) => namesPractitioner(text) },
];

const bars = { precision: 0.9, recall: 0.8 };

const file = fileURLToPath(new URL("../wording/sentences.json", import.meta.url));
const rows: readonly Row[] = JSON.parse(await readFile(file, "utf8"));
const found = new Set(detectors.map(({ label }) => label));
const unknown = rows.flatMap(({ labels }) => labels).filter((label) => !found.has(label));
if (unknown.length > 0) throw new Error(`no detector finds the label ${unknown[0]}`);

const parts: readonly (readonly [name: string, rows: readonly Row[]])[] = [
  ["tuning", rows.filter(({ heldOut }) => !heldOut)],
  ["held out", rows.filter(({ heldOut }) => heldOut)],
  ["all", rows],
];

const lines = ["| Label | Rows of | Labelled | Precision | Recall |", "|---|---|---:|---:|---:|"];
let isBelow = false;
for (const { label, field, finds } of detectors) {
  for (const [name, part] of parts) {
    const { precision, recall, ...score } = scoreOf(
      part.map((row) => ({
        found: (field === undefined || row.field === field) && finds(row.text),
        labelled: row.labels.includes(label),
      })),
    );
    if (precision < bars.precision || recall < bars.recall) isBelow = true;
    lines.push(`| ${label} | ${name} | ${score.rows} | ${precision.toFixed(2)} | ${recall.toFixed(2)} |`);
  }
}
console.log(lines.join("\n"));
if (isBelow) {
  console.error(`A figure is below its bar: precision ${bars.precision}, recall ${bars.recall}.`);
  process.exitCode = 1;
}
