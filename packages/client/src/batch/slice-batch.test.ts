import { describe, expect, test } from "vitest";
import { collect } from "../../testing/collect.ts";
import { BatchIncompleteError } from "../errors/batch-incomplete-error.ts";
import { ServiceProblemError } from "../errors/service-problem-error.ts";
import { sliceBatch } from "./slice-batch.ts";

const counts = { error: 0, query: 0, advice: 0, noted: 0 };
const tool = { name: "fake", version: "1.0.0" };
const problems = "https://w3id.org/send-standards/problems/";

/** What the record with the text "2" is told, and no other. */
const findingsOf = (text: string, record: number) =>
  text === "2"
    ? [{ rule: "toy/two", severity: "error", pointer: "", record, line: record, column: 1, message: "Two." }]
    : [];

const lineOf = (text: string, record: number) => ({
  record,
  standard: "toy",
  version: "1.0.0",
  outcome: text === "2" ? "fail" : "pass",
  complete: true,
  counts: { ...counts, error: text === "2" ? 1 : 0 },
  findings: findingsOf(text, record),
});

const summaryOf = (records: readonly string[]) => ({
  summary: {
    outcome: records.includes("2") ? "fail" : "pass",
    records: records.length,
    failing: 0,
    incomplete: 0,
    counts,
    sets: { findings: [], complete: true },
    standards: [],
    rules: [],
    complete: true,
    asOf: "2026-11-25",
    tool,
  },
});

const textOf = (lines: readonly object[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join("");

/** How an answer ends: as it should, given up with a problem after so many records, or cut off there. */
type Ending = "whole" | readonly [problem: string, after: number] | readonly [cut: "cut", after: number];

/** Returns a service that ends its answers as `endings` say, and what it was sent. */
const fakeService = (endings: readonly Ending[]) => {
  const sent: (readonly [query: string, records: string])[] = [];
  const send = async (create: () => Request): Promise<Response> => {
    const request = create();
    const text = await request.text();
    const ending = endings[sent.length] ?? "whole";
    sent.push([new URL(request.url).search, text.replaceAll("\n", "|")]);
    const records = text.split("\n").filter((line) => line !== "");
    const lines = records.map((record, at) => lineOf(record, at + 1));
    if (ending === "whole") return new Response(textOf([...lines, summaryOf(records)]));
    const [how, after] = ending;
    const some = lines.slice(0, after);
    if (how === "cut") return new Response(`${textOf(some)}{"record":`);
    const incomplete = { type: `${problems}${how}`, title: "Given up.", status: 422, detail: "Go on.", records: after };
    return new Response(textOf([...some, { incomplete }]));
  };
  return { sent, send };
};

/** Judges records in slices, and returns numbers of the records and the summary, or the error, and what was sent. */
const judge = async (records: readonly string[], endings: readonly Ending[], query = {}) => {
  const { send, sent } = fakeService(endings);
  const numbers: number[] = [];
  const context = { send, base: "http://localhost", retries: 1 };
  try {
    const items = sliceBatch(context, records, query, new AbortController().signal);
    for await (const item of items) {
      if (item.kind === "record") numbers.push(item.record);
      if (item.kind === "summary") return { sent, numbers, summary: item };
    }
  } catch (error) {
    return { sent, numbers, error };
  }
  return { sent, numbers };
};

/** A record that fills more than half of a slice. */
const large = `[${"1,".repeat(1_100_000)}1]`;

describe("slices", () => {
  test("are sent one after the other, and count as one batch", async () => {
    const { sent, numbers, summary } = await judge(["1", large, large, "2", "3"], [], { failOn: "query" });
    expect(sent.map(([search, text]) => [search, text.length])).toEqual([
      ["?failOn=query", large.length + 3],
      ["?failOn=query&asOf=2026-11-25", large.length + 5],
    ]);
    expect(numbers).toEqual([1, 2, 3, 4, 5]);
    expect(summary).toEqual({
      kind: "summary",
      outcome: "fail",
      records: 5,
      failing: 1,
      incomplete: 0,
      counts: { ...counts, error: 1 },
      sets: { findings: [], complete: false },
      standards: [{ id: "toy", version: "1.0.0", records: 5 }],
      rules: [{ rule: "toy/two", count: 1 }],
      complete: false,
      asOf: "2026-11-25",
      tool,
    });
  });

  test("a batch of one slice is compared as a whole", async () => {
    const { summary } = await judge(["1", "3"], []);
    expect(summary).toMatchObject({ outcome: "pass", complete: true, sets: { findings: [], complete: true } });
  });

  test.each<[string, readonly Ending[], readonly string[]]>([
    ["was cut off", [["cut", 2]], ["1|2|3|", "3|"]],
    ["was cut off at once", [["cut", 0]], ["1|2|3|", "1|2|3|"]],
    ["was not read in time", [["unread-response", 1]], ["1|2|3|", "2|3|"]],
    ["was that of a service that stops", [["stopping", 1]], ["1|2|3|", "2|3|"]],
    [
      "was cut off again and again, and always later",
      [
        ["cut", 0],
        ["cut", 1],
        ["cut", 0],
        ["cut", 1],
      ],
      ["1|2|3|", "1|2|3|", "2|3|", "2|3|", "3|"],
    ],
  ])("the rest is sent again where the answer %s", async (_, endings, want) => {
    const { sent, numbers, summary } = await judge(["1", "2", "3"], endings);
    expect(sent.map(([, text]) => text)).toEqual(want);
    expect(numbers).toEqual([1, 2, 3]);
    expect(summary).toMatchObject({ records: 3, failing: 1, complete: false, sets: { complete: false } });
  });

  test.each<[string, readonly Ending[], readonly number[], object]>([
    [
      "that stays cut off",
      [
        ["cut", 1],
        ["cut", 0],
        ["cut", 0],
      ],
      [1],
      {
        records: 1,
        problem: undefined,
        message: "The batch was given up after 1 records. The answer was cut off. Send the rest again.",
      },
    ],
    [
      "that is a mistake of the service",
      [["internal-error", 2]],
      [1, 2],
      {
        records: 2,
        problem: { name: "internal-error", status: 422 },
        message: "The batch was given up after 2 records. Given up. Go on.",
      },
    ],
    ["that lacks nothing but its end", [["cut", 3]], [1, 2, 3], { records: 3, problem: undefined }],
  ])("an answer %s ends the batch", async (_, endings, want, told) => {
    const { numbers, error } = await judge(["1", "2", "3"], endings);
    expect(error).toBeInstanceOf(BatchIncompleteError);
    expect(error).toMatchObject(told);
    expect(numbers).toEqual(want);
  });

  test("a problem ends the batch", async () => {
    const problem = { type: `${problems}scope-missing`, title: "No.", status: 403, detail: "Ask." };
    const send = async (): Promise<Response> => Response.json(problem, { status: 403 });
    const items = sliceBatch({ send, base: "http://localhost", retries: 1 }, ["1"], {}, new AbortController().signal);
    const error = await collect(items).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ServiceProblemError);
    expect(error).toMatchObject({ name: "scope-missing", status: 403 });
  });
});
