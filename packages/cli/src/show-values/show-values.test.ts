import { findVersion } from "@send-standards/catalogue";
import { createValidator, parseInput } from "@send-standards/validator";
import { describe, expect, test } from "vitest";
import { asOf, plan } from "../../testing/plans.ts";
import { propertyNameAt } from "./property-name-at.ts";
import { shortenValue } from "./shorten-value.ts";
import { showValue } from "./show-value.ts";

describe("shortenValue", () => {
  test.each<[unknown, string]>([
    ["short", '"short"'],
    ["", '""'],
    [12.5, "12.5"],
    [false, "false"],
    [null, "null"],
    [[1, 2], "a list of 2 items"],
    [{ a: 1 }, "an object with 1 property"],
    ["\u001b[31m\n\u202e", '"\\u001b[31m\\n\\u{202e}"'],
    ["x".repeat(80), `"${"x".repeat(80)}"`],
    ["x".repeat(81), `"${"x".repeat(80)}…" (81 characters)`],
    ["😀".repeat(100), `"${"😀".repeat(80)}…" (200 characters)`],
  ])("of %j is %s", (value, want) => {
    expect(shortenValue(value)).toBe(want);
  });
});

describe("propertyNameAt", () => {
  const text = '{"one": 1,\n  "t\\"wo": {"three": "four"}, five\n}';
  test.each<[number, number, string | undefined]>([
    [1, 2, "one"],
    [2, 3, 't"wo'],
    [2, 13, "three"],
    [1, 1, undefined],
    [2, 32, undefined],
    [9, 9, undefined],
  ])("of line %i, column %i is %j", (line, column, want) => {
    expect(propertyNameAt(text, line, column)).toBe(want);
  });
});

describe("showValue", async () => {
  const standard = await findVersion("ehc-plan")?.load();
  if (standard === undefined) throw new Error("the catalogue has no EHC plan");
  const validator = await createValidator(standard);
  const shown = (record: object) => {
    const parsed = parseInput(JSON.stringify(record, null, 2));
    const { findings } = validator.judge(parsed, { asOf });
    return Promise.all(findings.map((finding) => showValue(finding, parsed, standard)));
  };
  const replace = (path: string, value: unknown) => plan({ op: "replace", path, value });

  test.each<[string, object, readonly (string | undefined)[]]>([
    ["a date", replace("/issuedDate", "10/07/2026"), ['value: "10/07/2026"']],
    ["a code of other letters", replace("/child/sex", "f"), ['value: "f"; nearest code: F (Female)']],
    ["the label of a code", replace("/child/sex", "Female"), ['value: "Female"; nearest code: F (Female)']],
    ["a code like no other", replace("/child/sex", "unrelated"), ['value: "unrelated"']],
    [
      "a code in a list",
      replace("/sections/B/needs/0/broadArea", "Cognition and learnin"),
      ['value: "Cognition and learnin"; nearest code: CL (Cognition and learning)'],
    ],
    ["a wrong type", replace("/version", ["1"]), ["value: a list of 1 item"]],
    ["an unknown property", plan({ op: "add", path: "/child/surName", value: "x" }), ['property: "surName"']],
    ["what is missing", plan({ op: "remove", path: "/child/dateOfBirth" }), [undefined]],
    ["nothing", plan(), []],
  ])("of %s", async (_, record, want) => {
    expect(await shown(record)).toEqual(want);
  });
});
