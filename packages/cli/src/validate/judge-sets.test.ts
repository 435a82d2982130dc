import { createReadStream } from "node:fs";
import { applyPatch } from "@send-standards/core";
import { formatNames, loadFormatter } from "@send-standards/formats";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ofChild } from "../../testing/of-child.ts";
import { asOf, lines, plan, pretty, versions } from "../../testing/plans.ts";
import { createTestFolder, type TestFolder } from "../../testing/test-folder.ts";
import type { Io } from "../io.ts";
import { runValidation, type ValidationOptions } from "./run-validation.ts";

const [first, second] = versions();
const wrongSex = { op: "replace", path: "/child/sex", value: "X9" } as const;

let folder: TestFolder;
beforeAll(async () => {
  folder = await createTestFolder();
  await folder.write({
    "list.json": pretty([first, second]),
    "mixed.json": pretty([first, second].map((one) => applyPatch(one, [wrongSex]))),
    "first.json": pretty(first),
    "second.ndjson": `${lines(ofChild(1, plan()))}${lines(second)}`,
    "many.ndjson": `${lines(...Array.from({ length: 40 }, () => plan()))}${lines(first)}${lines(second).repeat(3)}`,
  });
});
afterAll(() => folder.remove());

const ioOn = (input: string): Io => ({
  out: { write: async () => undefined, isClosed: false, isTerminal: false },
  complain: () => undefined,
  isErrorTerminal: false,
  onInterrupt: () => () => undefined,
  progress: () => undefined,
  input: () => createReadStream(`${folder.path}/${input}`),
  env: {},
  now: () => new Date(0),
});

const validate = async (files: readonly string[], more: Partial<ValidationOptions> = {}, input = "list.json") => {
  const { view, shown } = await runValidation(
    {
      inputs: { files: files.map((file) => (file === "-" ? file : `${folder.path}/${file}`)), unreadable: [] },
      entry: undefined,
      asOf,
      failOn: "error",
      showValue: undefined,
      onUnjudged: () => undefined,
      ...more,
    },
    ioOn(input),
  );
  return { view, shown, report: view.report };
};

/** File, line and column of the findings about several records, and those of the places beside them. */
const places = ({ findings }: { readonly findings: readonly object[] }) =>
  findings
    .filter((finding) => "relatedRecords" in finding)
    .map((finding) => JSON.parse(JSON.stringify(finding).replaceAll(`${folder.path}/`, "")))
    .map(({ rule, file, record, line, column, relatedRecords: [beside] }) => [
      rule.replace("ehc-plan/", ""),
      [file, record, line, column],
      [beside.file, beside.record, beside.line, beside.column],
    ]);

/** Line and column of the last `"name"` key of a text before `before`. */
const placeOf = (text: string, name: string, before = text.length): [number, number] => {
  const start = text.slice(0, text.lastIndexOf(`"${name}"`, before));
  return [start.split("\n").length, start.length - start.lastIndexOf("\n")];
};

describe("a finding about several records", () => {
  test("is at its own line of its own record, and so are the places beside it", async () => {
    const text = pretty([first, second]);
    const middle = pretty([first]).length;
    const lost = text.slice(0, text.indexOf('"id": "need-4"'));
    const needFour = lost.lastIndexOf("{");
    const { report } = await validate(["list.json"]);
    expect(places(report)).toEqual([
      [
        "replaced-version-is-historic",
        ["list.json", 1, ...placeOf(text, "status", middle)],
        ["list.json", 2, ...placeOf(text, "status", text.indexOf('"sections"', middle))],
      ],
      [
        "need-is-carried-forward",
        ["list.json", 2, ...placeOf(text, "needs", text.indexOf('"D"', middle))],
        ["list.json", 1, text.slice(0, needFour).split("\n").length, needFour - text.lastIndexOf("\n", needFour)],
      ],
    ]);
    expect(report.complete).toBe(true);
  });

  test("is found across files", async () => {
    const { report } = await validate(["first.json", "second.ndjson"]);
    expect(
      places(report).map(([rule, [file, record], [other, number]]) => [rule, file, record, other, number]),
    ).toEqual([
      ["replaced-version-is-historic", "first.json", undefined, "second.ndjson", 2],
      ["need-is-carried-forward", "second.ndjson", 2, "first.json", undefined],
    ]);
  });

  test("from standard input is at the line at which its record begins", async () => {
    const { report } = await validate(["-"]);
    const start = pretty([first]).split("\n").length - 1;
    expect(places(report)).toEqual([
      ["replaced-version-is-historic", ["-", 1, 2, 3], ["-", 2, start, 3]],
      ["need-is-carried-forward", ["-", 2, start, 3], ["-", 1, 2, 3]],
    ]);
  });

  test("stands among the findings of its record", async () => {
    const { report } = await validate(["mixed.json"]);
    expect(report.findings.map(({ rule, record }) => [rule, record])).toEqual([
      ["ehc-plan/replaced-version-is-historic", 1],
      ["structure/code", 1],
      ["structure/code", 2],
      ["ehc-plan/need-is-carried-forward", 2],
    ]);
  });

  test("has its value where values were asked for", async () => {
    const { report, shown } = await validate(["list.json"], { showValue: async ({ pointer }) => `at ${pointer}` });
    const [finding] = report.findings.filter(({ rule }) => rule === "ehc-plan/replaced-version-is-historic");
    expect(finding === undefined ? undefined : shown.get(finding)).toBe("at /status");
  });

  test("is not looked for with no facts to keep", async () => {
    const { report } = await validate(["list.json"], { mostFacts: 0 });
    expect(places(report)).toEqual([]);
    expect(report.complete).toBe(true);
  });
});

describe("more records than can be compared at once", () => {
  test("are read again, and give the same findings", async () => {
    const { report } = await validate(["many.ndjson"]);
    expect(places(report).length).toBeGreaterThan(3);
    for (const mostFacts of [60, 20]) {
      expect((await validate(["many.ndjson"], { mostFacts })).report).toEqual(report);
    }
  });

  test("are compared as far as it goes where they come from standard input, and the report says so", async () => {
    const { report } = await validate(["-"], { mostFacts: 20 }, "many.ndjson");
    expect(report.complete).toBe(false);
    expect(report.findings.at(-1)).toMatchObject({ rule: "input/limit", severity: "error", file: "-" });
  });

  test.each([60, 40, 20])(
    "are not all compared where some come from standard input, with %i facts",
    async (mostFacts) => {
      const { report } = await validate(["many.ndjson", "-"], { mostFacts });
      expect(report.complete).toBe(false);
      expect(report.findings.at(-1)).toMatchObject({ rule: "input/limit", severity: "error", file: "-" });
    },
  );
});

test.each(formatNames.filter((name) => name !== "ndjson"))("%s says where the other record is", async (name) => {
  const { view } = await validate(["first.json", "second.ndjson"]);
  const format = await loadFormatter(name);
  const options = { colour: false, width: 200, maxFindings: 100, folder: folder.path, shownValue: () => undefined };
  expect([...format(view, options)].join("")).toContain(
    name === "sarif" ? '"relatedLocations":[{"physicalLocation"' : "second.ndjson",
  );
});
