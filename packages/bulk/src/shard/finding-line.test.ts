import type { Finding } from "@send-standards/core";
import { describe, expect, test } from "vitest";
import { findingLine, placeFindingLine, setFindingLine } from "./finding-line.ts";

const finding: Finding = {
  rule: "ehc-plan/a",
  severity: "error",
  pointer: "/a/b",
  line: 3,
  column: 4,
  section: "B",
  message: 'Say "what" it is.',
  why: "why",
  help: "help",
  related: ["/c"],
};
const { line: _, column: __, section: ___, related: ____, ...bare } = finding;

const placed = (one: Finding, record: number | undefined, base = { records: 0, lines: 0 }): string =>
  placeFindingLine(findingLine(one, { piece: 2, record, file: "a\t\n\u2028.json" }).slice(0, -1), () => base);

describe("a finding as a line", () => {
  test("has what is its own, and its place before it", () => {
    expect(findingLine(finding, { piece: 2, record: 7, file: "a.ndjson" })).toBe(
      '2\t7\t3\t{"rule":"ehc-plan/a","severity":"error","pointer":"/a/b","file":"a.ndjson"\t' +
        ',"column":4,"section":"B","message":"Say \\"what\\" it is.","related":["/c"]}\n',
    );
  });

  test.each<[string, Finding, number | undefined, object]>([
    ["all that a finding may have", finding, 7, { record: 107, line: 1003, column: 4, section: "B", related: ["/c"] }],
    ["a file that is one record", finding, undefined, { line: 1003, column: 4, section: "B", related: ["/c"] }],
    ["no line", bare, 1, { record: 101 }],
    ["neither", bare, undefined, {}],
  ])("is read back with its place in the file: %s", (_name, given, record, want) => {
    const text = placed(given, record, { records: 100, lines: 1000 });
    expect(text.indexOf("\n")).toBe(text.length - 1);
    const { rule, severity, pointer, message } = given;
    expect(JSON.parse(text)).toEqual({ rule, severity, pointer, message, file: "a\t\n\u2028.json", ...want });
  });

  test("asks for the base of its piece", () => {
    const asked: number[] = [];
    placeFindingLine(findingLine(finding, { piece: 31, file: "a" }), (piece) => {
      asked.push(piece);
      return { records: 0, lines: 0 };
    });
    expect(asked).toEqual([31]);
  });

  test("has the same names in the same order where it is about several records", () => {
    const set = { ...finding, file: "a\t\n\u2028.json", record: 1 };
    expect(setFindingLine(set)).toBe(placed(finding, 1));
    const relatedRecords = [{ file: "b", record: 2, pointer: "/d" }] as const;
    expect(JSON.parse(setFindingLine({ ...set, relatedRecords })).relatedRecords).toEqual(relatedRecords);
  });
});
