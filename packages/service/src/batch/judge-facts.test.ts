import { readFileSync } from "node:fs";
import { createRecordSplitter, randomHashKey } from "@send-standards/validator";
import { describe, expect, test } from "vitest";
import { createSliceAnswer } from "../answer/create-slice-answer.ts";
import { createFactGroups } from "./create-fact-groups.ts";
import { judgeFacts } from "./judge-facts.ts";

const asOf = "2026-11-25";
const plans = readFileSync(new URL("../../../../examples/batch/plans.ndjson", import.meta.url))
  .toString()
  .split("\n")
  .slice(0, 12);

/** Returns the facts of each of some plans, twice. */
const facts = async () => {
  const splitter = createRecordSplitter("lines");
  const bytes = new TextEncoder().encode([...plans, ...plans].join("\n"));
  const records = [...splitter.push(bytes), ...splitter.end()];
  const answerSlice = createSliceAnswer();
  const answer = await answerSlice({ records, asOf, failOn: "error", hashKey: randomHashKey() });
  return answer.facts;
};

const judged = async (most: number) => {
  const budget = { left: most };
  const groups = createFactGroups(budget);
  for (const one of await facts()) groups.add(one);
  const used = most - budget.left;
  const found = await judgeFacts(groups, asOf);
  groups.close();
  return { found, used, left: budget.left };
};

describe("judgeFacts", () => {
  test("compares as many records as may be kept, and says where those are not all", async () => {
    const all = await judged(1000);
    const some = await judged(30);
    expect(all.found.complete).toBe(true);
    expect(all.found.findings).toHaveLength(11);
    expect(some.found.complete).toBe(false);
    expect(some.used).toBeLessThanOrEqual(30);
    expect(some.found.findings.at(-1)?.rule).toBe("input/limit");
    // What is found in some of the keys is found in all of them.
    const listed = new Set(all.found.findings.map((finding) => JSON.stringify([finding.rule, finding.record])));
    for (const finding of some.found.findings.slice(0, -1)) {
      expect(listed).toContain(JSON.stringify([finding.rule, finding.record]));
    }
    expect([all.left, some.left]).toEqual([1000, 30]);
  });

  test("finds nothing where nothing may be kept, and nothing where nothing came", async () => {
    const none = await judged(0);
    expect([none.found.complete, none.found.findings.map(({ rule }) => rule), none.left]).toEqual([
      false,
      ["input/limit"],
      0,
    ]);
    expect(await judgeFacts(createFactGroups({ left: 10 }), asOf)).toEqual({ findings: [], complete: true });
  });

  test("gives no facts where none are asked for", async () => {
    const splitter = createRecordSplitter("lines");
    const records = [...splitter.push(new TextEncoder().encode(`${plans[0]}\n`)), ...splitter.end()];
    const answer = await createSliceAnswer()({ records, asOf, failOn: "error" });
    expect([answer.records, answer.facts]).toEqual([1, []]);
  });
});
