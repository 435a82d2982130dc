import { findVersion } from "@send-standards/catalogue";
import { createRecordSplitter } from "@send-standards/validator";
import { describe, expect, test } from "vitest";
import { asOf, brokenPlan, plan } from "../../testing/plans.ts";
import { createJudge } from "../judge/create-judge.ts";
import { verdictOf } from "../shard/verdict.ts";
import { digestOf } from "./digest-of.ts";
import { digestInLine, readVerdict, verdictLine } from "./verdict-line.ts";

const standard = await findVersion("ehc-plan", "1.0.0")?.load();
if (standard === undefined) throw new Error("the catalogue has no EHC plan");
const allRules = standard.rules.map(({ id }) => id);
const judge = createJudge({ asOf });

const judged = async (text: string) => {
  const splitter = createRecordSplitter("document");
  const [record] = [...splitter.push(Buffer.from(text)), ...splitter.end()];
  if (record === undefined) throw new Error("no record");
  return { record, outcome: await judge(record) };
};

/** A finding without what is the same for all findings of its rule. */
const ownPart = (finding: object) =>
  Object.fromEntries(
    Object.entries(finding).filter(([name]) => !["why", "source", "help", "caseworker"].includes(name)),
  );

const manyFindings = {
  ...plan(),
  ...Object.fromEntries(Array.from({ length: 1_500 }, (_one, at) => [`x${at}`, 1])),
};

describe("a verdict as a line", () => {
  test("of a sound record is short", () => {
    const verdict = { standard, parts: "fne", findings: [], ran: allRules, skipped: [], complete: true };
    const digest = digestOf(Buffer.from("{}"));
    expect(verdictLine(digest, standard, verdict, [])).toBe('["RBNvo1WzZ4oRRq0W9-hkng","ehc-plan 1.0.0","fne"]\n');
    expect(digestInLine(Buffer.from(verdictLine(digest, standard, verdict, [])))).toEqual(digest);
  });

  test.each<[string, string]>([
    ["sound", JSON.stringify(plan())],
    ["with a mistake", JSON.stringify(brokenPlan())],
    ["over many lines", JSON.stringify(brokenPlan(), null, 2)],
    ["with rules that were skipped", JSON.stringify(plan({ op: "replace", path: "/child/dateOfBirth", value: 5 }))],
    ["by the tolerant structure", JSON.stringify(plan({ op: "replace", path: "/standardVersion", value: "1.7" }))],
    ["with faults of its text", JSON.stringify(plan()).replace('"child":{', '"child":{"name":1,')],
    ["not judged to its end", JSON.stringify(manyFindings)],
  ])("says again what was found in a record %s", async (_name, text) => {
    const { record, outcome } = await judged(text);
    if (outcome.standard === undefined || outcome.own === undefined) throw new Error("the record states its standard");
    const verdict = verdictOf(outcome);
    const line = verdictLine(digestOf(record.bytes), outcome.standard, verdict, outcome.own.findings);
    const read = readVerdict(line);
    expect(read?.at(record, outcome.standard, allRules)).toEqual({
      ...verdict,
      findings: verdict.findings.map(ownPart),
    });
    // As in a file where it stands somewhere else.
    const moved = read?.at({ line: 100, column: 5 }, outcome.standard, allRules).findings;
    expect(moved?.map((finding) => [finding.line, finding.column])).toEqual(
      verdict.findings.map(({ line: at = 0, column = 0 }) => [at + 99, at === 1 ? column + 4 : column]),
    );
    const again = verdictLine(digestOf(record.bytes), outcome.standard, verdict, read?.findings ?? []);
    expect(again).toBe(line);
  });

  test.each(["", "[", '["RBNvo1WzZ4oRRq0W9-hknw","ehc-plan 1.0.0"'])("is none where it is damaged: %j", (line) => {
    expect(readVerdict(line)).toBeUndefined();
  });
});
