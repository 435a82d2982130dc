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
    const others = ["code-lists.ts", "code-of.ts", "index.ts", "sen-area-type-map.ts"];
    const files = readdirSync(import.meta.dirname).filter(
      (name) => name.endsWith(".ts") && !/\.test(-d)?\.ts$/.test(name),
    );
    expect(codeLists.map((list) => `${list.id}.ts`)).toEqual(files.filter((name) => !others.includes(name)).sort());
  });

  it("is exported list by list, each under its id in camel case", () => {
    const { codeLists: all, senAreaTypeMap: _, ...lists } = exported;
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
      ["accessible-format", "extensible", 6],
      ["address-type", "extensible", 4],
      ["advice-disposition", "extensible", 4],
      ["advice-method", "extensible", 4],
      ["advice-purpose", "extensible", 8],
      ["advice-type", "extensible", 10],
      ["aspiration-horizon", "extensible", 2],
      ["assessment-framework", "extensible", 22],
      ["budget-decision", "extensible", 4],
      ["budget-mechanism", "extensible", 4],
      ["budget-stream", "extensible", 3],
      ["care-duty-basis", "extensible", 5],
      ["care-need-relation", "extensible", 4],
      ["care-status", "extensible", 9],
      ["communication-method", "extensible", 13],
      ["consultation-method", "extensible", 7],
      ["consultation-response", "extensible", 5],
      ["cost-method", "extensible", 3],
      ["delegated-task", "extensible", 7],
      ["deliverer-employer", "extensible", 7],
      ["deliverer-role", "extensible", 29],
      ["delivery-setting", "extensible", 9],
      ["diagnosis-status", "extensible", 3],
      ["document-kind", "extensible", 12],
      ["ehc-timeliness-exception", "extensible", 5],
      ["ehcp-section", "closed", 12],
      ["ethnicity", "external", 108],
      ["forward-change", "extensible", 5],
      ["funding-body", "extensible", 3],
      ["funding-source", "extensible", 10],
      ["gias-establishment-type", "external", 41],
      ["h1-service", "extensible", 9],
      ["h2-service", "extensible", 7],
      ["health-domain", "extensible", 11],
      ["health-need-relation", "extensible", 2],
      ["health-provision-type", "extensible", 9],
      ["icb", "external", 48],
      ["issue-reason", "extensible", 9],
      ["language", "external", 319],
      ["legal-regime", "extensible", 2],
      ["level-of-need", "extensible", 5],
      ["linked-plan-type", "extensible", 11],
      ["local-authority", "external", 161],
      ["naming-basis", "extensible", 7],
      ["nc-year-actual", "extensible", 21],
      ["need-deemed-from", "extensible", 2],
      ["need-status", "extensible", 3],
      ["nhs-number-status", "extensible", 8],
      ["outcome-domain", "extensible", 4],
      ["outcome-measure-method", "extensible", 7],
      ["outcome-voice", "extensible", 2],
      ["payment-frequency", "extensible", 5],
      ["pfa-area", "extensible", 4],
      ["placement-pattern", "extensible", 4],
      ["plan-recipient", "extensible", 10],
      ["plan-status", "extensible", 11],
      ["progress-status", "extensible", 7],
      ["provision-type", "extensible", 19],
      ["quantity-period", "extensible", 6],
      ["relationship", "extensible", 15],
      ["representation-from", "extensible", 6],
      ["review-type", "extensible", 8],
      ["rights-holder", "extensible", 3],
      ["sen-area-of-need", "extensible", 4],
      ["sen-provision", "extensible", 6],
      ["sen-type", "extensible", 15],
      ["sen2-cease-reason", "extensible", 9],
      ["sen2-direct-payment", "extensible", 4],
      ["sen2-residential", "extensible", 2],
      ["sen2-sen-setting", "extensible", 8],
      ["sen2-upn-unknown", "extensible", 7],
      ["sen2-work-based-learning", "extensible", 3],
      ["service-status", "extensible", 3],
      ["setting-type", "extensible", 23],
      ["sex", "closed", 2],
      ["stage-end", "extensible", 7],
      ["statement-author", "extensible", 4],
      ["statement-kind", "extensible", 4],
      ["statement-mode", "extensible", 7],
      ["step-status", "extensible", 5],
      ["sub-area", "extensible", 28],
      ["transition-type", "extensible", 7],
      ["travel-mode", "extensible", 9],
      ["unit-type", "extensible", 3],
      ["unsuitability-ground", "extensible", 5],
    ]);
  });
});
