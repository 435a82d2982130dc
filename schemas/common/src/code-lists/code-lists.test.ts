/// <reference types="node" />

import { readdirSync } from "node:fs";
import { type Code, type CodeList, findCode } from "@send-standards/core";
import { describe, expect, it } from "vitest";
import { codeLists } from "./code-lists.ts";
import * as exported from "./index.ts";

const day = 24 * 60 * 60 * 1000;
const isDate = (text: string) => /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) && dateOf(Date.parse(text)) === text;
const dateOf = (time: number) => (Number.isNaN(time) ? "" : new Date(time).toISOString().slice(0, 10));
const dayAfter = (date: string) => dateOf(Date.parse(date) + day);
const camelCase = (id: string) => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const isCoined = (list: CodeList) => list.source.startsWith("SEND Standards");

const overlap = (one: Code, other: Code) =>
  (one.validFrom ?? "") <= (other.validTo ?? "9999") && (other.validFrom ?? "") <= (one.validTo ?? "9999");

/** Texts of a list that a reader sees. */
const textsOf = (list: CodeList) => [
  ...[list.title, list.source, list.version, list.fallback],
  ...list.codes.flatMap((entry) => [entry.code, entry.label, entry.definition]),
];

const problemsOf = (list: CodeList): string[] => {
  const problems: string[] = [];
  if ((list.mode === "closed") !== (list.fallback === undefined)) problems.push("fallback");
  for (const text of textsOf(list)) {
    if (text !== undefined && (text === "" || text !== text.trim().normalize("NFC"))) problems.push(`text "${text}"`);
  }
  for (const [position, entry] of list.codes.entries()) {
    const { code, validFrom, validTo, successors = [] } = entry;
    if (isCoined(list) && entry.definition === undefined) problems.push(`${code} definition`);
    if (isCoined(list) && !/^[a-z][A-Za-z0-9]*$/.test(code) && code !== "reform-draft") problems.push(`${code} form`);
    if (list.codes.some((other, at) => at > position && other.code === code && overlap(entry, other)))
      problems.push(`${code} twice`);
    for (const date of [validFrom, validTo])
      if (date !== undefined && !isDate(date)) problems.push(`${code} date ${date}`);
    if (validFrom !== undefined && validTo !== undefined && validTo < validFrom) problems.push(`${code} dates`);
    if (successors.length > 0 && validTo === undefined) problems.push(`${code} succeeded but in use`);
    for (const successor of successors) {
      if (validTo !== undefined && findCode(list, successor, dayAfter(validTo)) === undefined)
        problems.push(`${code} successor ${successor}`);
    }
  }
  return problems;
};

const faulty = {
  id: "faulty",
  title: "Faulty ",
  mode: "extensible",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "twice", label: "First", definition: "Until May.", validTo: "2026-05-31" },
    { code: "twice", label: "Second", definition: "From May.", validFrom: "2026-05-31" },
    { code: "again", label: "First", definition: "Until May.", validTo: "2026-05-31" },
    { code: "again", label: "Second", definition: "From June.", validFrom: "2026-06-01" },
    { code: "noDay", label: "No such day", definition: "Not in the calendar.", validFrom: "2026-02-29" },
    { code: "back", label: "Backwards", definition: "Ends first.", validFrom: "2026-02-02", validTo: "2026-02-01" },
    { code: "gap", label: "Gap", definition: "Too early.", validTo: "2026-05-30", successors: ["again", "absent"] },
    { code: "still", label: "Still in use", definition: "Has a successor.", successors: ["again"] },
    { code: "Bare-word", label: "" },
  ],
} satisfies CodeList;

describe("problemsOf", () => {
  it("finds every kind of fault", () => {
    expect(problemsOf(faulty)).toEqual([
      "fallback",
      'text "Faulty "',
      'text ""',
      "twice twice",
      "noDay date 2026-02-29",
      "back dates",
      "gap successor absent",
      "still succeeded but in use",
      "Bare-word definition",
      "Bare-word form",
    ]);
  });
  it("wants no fallback of a closed list", () => {
    expect(problemsOf({ ...faulty, title: "Closed", mode: "closed", fallback: "None.", codes: [] })).toEqual([
      "fallback",
    ]);
  });
});

describe("codeLists", () => {
  it.each(codeLists.map((list) => [list.id, list] as const))("%s is sound", (_, list) => {
    expect(problemsOf(list)).toEqual([]);
  });

  it("has one file for each list, named after its id, and no other", () => {
    const others = ["code-lists.ts", "code-of.ts", "index.ts", "sen-area-type-map.ts", "was-in-use.ts"];
    const files = readdirSync(import.meta.dirname).filter(
      (name) => name.endsWith(".ts") && !/\.test(-d)?\.ts$/.test(name),
    );
    expect(codeLists.map((list) => `${list.id}.ts`)).toEqual(files.filter((name) => !others.includes(name)).sort());
  });

  it("is exported list by list, each under its id in camel case", () => {
    const { codeLists: all, senAreaTypeMap: _map, wasInUse: _wasInUse, ...lists } = exported;
    expect(lists).toEqual(Object.fromEntries(all.map((list) => [camelCase(list.id), list])));
  });

  it("gives every coined list version 1.0.0", () => {
    expect(codeLists.filter((list) => isCoined(list) && list.version !== "1.0.0")).toEqual([]);
  });

  it("counts as verified, of the coined lists, those that legislation enumerates", () => {
    const verified = codeLists.filter((list) => isCoined(list) && list.verified).map((list) => list.id);
    expect(verified).toEqual(["advice-type", "transition-type", "unsuitability-ground"]);
  });

  it("has exactly these lists", () => {
    expect(codeLists.map((list) => [list.id, list.mode, list.codes.length])).toEqual([
      ["access-arrangement", "extensible", 12],
      ["accessible-format", "extensible", 6],
      ["address-type", "extensible", 4],
      ["advice-disposition", "extensible", 4],
      ["advice-method", "extensible", 4],
      ["advice-purpose", "extensible", 8],
      ["advice-type", "extensible", 10],
      ["age-comparison", "extensible", 5],
      ["appeal-outcome", "extensible", 7],
      ["aspiration-horizon", "extensible", 2],
      ["assessment-decision", "extensible", 2],
      ["assessment-end-reason", "extensible", 7],
      ["assessment-framework", "extensible", 22],
      ["assessment-origin", "extensible", 5],
      ["assessment-requester", "extensible", 11],
      ["assessment-step", "extensible", 7],
      ["attendance-code", "extensible", 38],
      ["avoidance-pattern", "extensible", 5],
      ["budget-decision", "extensible", 4],
      ["budget-mechanism", "extensible", 4],
      ["budget-stream", "extensible", 3],
      ["care-duty-basis", "extensible", 5],
      ["care-need-relation", "extensible", 4],
      ["care-status", "extensible", 9],
      ["child-health-review", "extensible", 7],
      ["child-health-service", "extensible", 21],
      ["child-protection-category", "extensible", 5],
      ["clinical-terminology", "extensible", 4],
      ["communication-method", "extensible", 13],
      ["consent-scope", "extensible", 5],
      ["consultation-method", "extensible", 7],
      ["consultation-response", "extensible", 5],
      ["cost-method", "extensible", 3],
      ["course-level", "extensible", 6],
      ["criterion-result", "extensible", 5],
      ["cycle-decision", "extensible", 6],
      ["cycle-status", "extensible", 3],
      ["delegated-task", "extensible", 7],
      ["deliverer-employer", "extensible", 7],
      ["deliverer-role", "extensible", 29],
      ["delivery-setting", "extensible", 9],
      ["development-finding", "extensible", 5],
      ["diagnosis-status", "extensible", 3],
      ["dispute-subject", "extensible", 4],
      ["document-kind", "extensible", 12],
      ["early-education-entitlement", "extensible", 4],
      ["early-learning-area", "extensible", 7],
      ["early-years-fund", "extensible", 5],
      ["ehc-timeliness-exception", "extensible", 5],
      ["ehcp-section", "closed", 12],
      ["engagement-area", "extensible", 5],
      ["equipment-kind", "extensible", 15],
      ["ethnicity", "external", 108],
      ["evidence-category", "extensible", 7],
      ["exclusion-category", "extensible", 4],
      ["exclusion-reason", "extensible", 30],
      ["forward-change", "extensible", 5],
      ["funding-body", "extensible", 3],
      ["funding-source", "extensible", 10],
      ["gias-establishment-type", "external", 41],
      ["h1-service", "extensible", 9],
      ["h2-service", "extensible", 7],
      ["health-domain", "extensible", 11],
      ["health-need-relation", "extensible", 2],
      ["health-provision-type", "extensible", 9],
      ["hearing-level", "extensible", 6],
      ["icb", "external", 48],
      ["issue-reason", "extensible", 9],
      ["language", "external", 319],
      ["lead-agency", "extensible", 4],
      ["learner-destination", "extensible", 8],
      ["legal-regime", "extensible", 2],
      ["level-of-need", "extensible", 5],
      ["linked-plan-type", "extensible", 11],
      ["local-authority", "external", 161],
      ["mediation-outcome", "extensible", 4],
      ["medical-evidence-finding", "extensible", 5],
      ["medicine-administration", "extensible", 5],
      ["naming-basis", "extensible", 7],
      ["nc-year-actual", "extensible", 21],
      ["need-deemed-from", "extensible", 2],
      ["need-driver", "extensible", 8],
      ["need-status", "extensible", 3],
      ["nhs-number-status", "extensible", 8],
      ["notification-event", "extensible", 5],
      ["notified-body", "extensible", 9],
      ["out-of-school-provision", "extensible", 6],
      ["outcome-domain", "extensible", 4],
      ["outcome-measure-method", "extensible", 7],
      ["outcome-voice", "extensible", 2],
      ["part-time-reason", "extensible", 7],
      ["payment-frequency", "extensible", 5],
      ["pfa-area", "extensible", 4],
      ["placement-end-reason", "extensible", 9],
      ["placement-pattern", "extensible", 4],
      ["plan-decision", "extensible", 3],
      ["plan-recipient", "extensible", 10],
      ["plan-status", "extensible", 11],
      ["progress-rate", "extensible", 3],
      ["progress-status", "extensible", 7],
      ["provision-tier", "extensible", 4],
      ["provision-type", "extensible", 19],
      ["publication-status", "extensible", 3],
      ["pupil-entitlement", "extensible", 6],
      ["quantity-period", "extensible", 6],
      ["reasonable-adjustment-category", "extensible", 11],
      ["reasonable-adjustment-kind", "extensible", 3],
      ["relationship", "extensible", 15],
      ["representation-from", "extensible", 6],
      ["result-kind", "extensible", 5],
      ["reversal-result", "extensible", 3],
      ["reversal-route", "extensible", 4],
      ["review-frequency", "extensible", 5],
      ["review-type", "extensible", 8],
      ["rights-holder", "extensible", 3],
      ["screen-result", "extensible", 4],
      ["section-19-ground", "closed", 3],
      ["sen-area-of-need", "extensible", 4],
      ["sen-provision", "extensible", 6],
      ["sen-type", "extensible", 15],
      ["sen2-assessment-outcome", "extensible", 5],
      ["sen2-cease-reason", "extensible", 9],
      ["sen2-direct-payment", "extensible", 4],
      ["sen2-request-outcome", "extensible", 5],
      ["sen2-request-source", "extensible", 5],
      ["sen2-residential", "extensible", 2],
      ["sen2-sen-setting", "extensible", 8],
      ["sen2-upn-unknown", "extensible", 7],
      ["sen2-work-based-learning", "extensible", 3],
      ["sensory-test", "extensible", 8],
      ["service-status", "extensible", 3],
      ["setting-type", "extensible", 23],
      ["sex", "closed", 2],
      ["sight-registration", "extensible", 3],
      ["stage-end", "extensible", 7],
      ["statement-author", "extensible", 4],
      ["statement-kind", "extensible", 4],
      ["statement-mode", "extensible", 7],
      ["step-status", "extensible", 5],
      ["study-programme", "extensible", 8],
      ["sub-area", "extensible", 28],
      ["supplier-kind", "extensible", 12],
      ["support-assessment-source", "extensible", 12],
      ["support-end-reason", "extensible", 7],
      ["support-layer", "extensible", 4],
      ["support-plan-status", "extensible", 3],
      ["taxonomy-kind", "extensible", 3],
      ["transition-type", "extensible", 7],
      ["travel-mode", "extensible", 9],
      ["unit-type", "extensible", 3],
      ["unsuitability-ground", "extensible", 5],
    ]);
  });
});
