import { findVersion } from "@send-standards/catalogue";
import { createRecordSplitter, type RecordText } from "@send-standards/validator";
import { describe, expect, test } from "vitest";
import { asOf, brokenPlan, lines, plan } from "../../testing/plans.ts";
import { createJudge } from "./create-judge.ts";

const recordsOf = (text: string, mode: "document" | "array" | "lines" = "document"): RecordText[] => {
  const splitter = createRecordSplitter(mode);
  return [...splitter.push(new TextEncoder().encode(text)), ...splitter.end()];
};
const record = (text: string): RecordText => {
  const [first] = recordsOf(text);
  if (first === undefined) throw new Error("no record");
  return first;
};
const judge = createJudge({ asOf });
const found = async (text: string) => {
  const { judgement, unjudged } = await judge(record(text));
  return [...judgement.findings.map(({ rule, pointer }) => `${rule} ${pointer}`), unjudged?.problem];
};

describe("a record", () => {
  test.each<[string, string, readonly unknown[]]>([
    ["that is sound", JSON.stringify(plan()), [undefined]],
    ["with a mistake", JSON.stringify(brokenPlan()), ["structure/code /child/sex", undefined]],
    ["that is no JSON", '{"a": }', ["input/syntax ", undefined]],
    ["without a standard", '{"a": 1}', ["no-standard"]],
    ["of an unknown standard", '{"standard": "toy"}', ["unknown-standard"]],
    ["of an unknown major", '{"standard": "ehc-plan", "standardVersion": "2.0"}', ["unknown-major"]],
    ["without a standard and with a repeated key", '{"a": {"b": 1, "b": 2}}', ["input/duplicate-key ", "no-standard"]],
    ["that is no object", "[5]", ["not-an-object"]],
  ])("%s", async (_, text, want) => {
    expect(await found(text)).toEqual(want);
  });

  test("of a later minor version is held against what receivers accept, and one query says so", async () => {
    const later = plan(
      { op: "replace", path: "/standardVersion", value: "1.7" },
      { op: "add", path: "/child/later", value: "x" },
    );
    expect(await found(JSON.stringify(later))).toEqual(["ehc-plan/version-known /standardVersion", undefined]);
  });

  test("is held against the standard that was asked for, whatever it states", async () => {
    const strict = createJudge({ asOf, entry: findVersion("ehc-plan") });
    const { judgement, unjudged } = await strict(record('{"standard": "toy"}'));
    expect(judgement.findings.map(({ pointer }) => pointer)).toContain("/standard");
    expect(unjudged).toBeUndefined();
  });

  test("that is too large is not kept", async () => {
    const splitter = createRecordSplitter("lines", { bytes: 10 });
    const [large] = splitter.push(new TextEncoder().encode(`{"a": "${"x".repeat(20)}"}\n`));
    if (large === undefined) throw new Error("no record");
    const { judgement } = await judge(large);
    expect(judgement.findings).toMatchObject([{ rule: "input/size", line: 1, column: 1 }]);
    expect(judgement.complete).toBe(false);
  });
});

describe("the place of a finding", () => {
  const broken = JSON.stringify(brokenPlan());
  const column = broken.indexOf('"sex"') + 1;

  test("is that in the file", async () => {
    const text = `[\n ${JSON.stringify(plan())},\n  ${JSON.stringify(brokenPlan(), null, 1)}]`;
    const before = text.slice(0, text.lastIndexOf('"sex"'));
    const [, second] = recordsOf(text, "array");
    if (second === undefined) throw new Error("no record");
    const { judgement } = await judge(second);
    const place = { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
    expect(judgement.findings).toMatchObject([place]);
  });

  test("counts from the start of the record in its first line", async () => {
    const [, second] = recordsOf(`${JSON.stringify(plan())}\n   ${broken}\n`, "lines");
    if (second === undefined) throw new Error("no record");
    expect((await judge(second)).judgement.findings).toMatchObject([{ line: 2, column: column + 3 }]);
  });

  test("is not moved by a byte order mark, which is a finding of the first record", async () => {
    const [first] = recordsOf(`\ufeff${lines(brokenPlan())}`, "lines");
    if (first === undefined) throw new Error("no record");
    expect((await judge(first)).judgement.findings).toMatchObject([
      { rule: "input/bom", line: 1, column: 1 },
      { rule: "structure/code", line: 1, column },
    ]);
  });
});

test("what was read comes with the outcome, and findings with their place in the record", async () => {
  const broken = JSON.stringify(brokenPlan());
  const [, second] = recordsOf(`\n\n${JSON.stringify(plan())}\n   ${broken}\n`, "lines");
  if (second === undefined) throw new Error("no record");
  const { own } = await judge(second);
  expect(own?.input.text).toBe(broken);
  expect(own?.findings).toMatchObject([{ line: 1, column: broken.indexOf('"sex"') + 1 }]);
});
