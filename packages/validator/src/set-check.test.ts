import type { Finding, Standard } from "@send-standards/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toySets } from "../test/toy-sets.ts";
import type { Toy } from "../test/toy-standard.ts";
import { checkSet } from "./check-set.ts";
import { createSetCheck, type SetJudgement } from "./set-check.ts";
import { createValidator } from "./validator.ts";

const asOf = "2026-11-25";
const validator = await createValidator(toySets);

const toy = (name: string, born?: string, ...parts: string[]): Toy => ({
  standard: "toy",
  name,
  ...(born === undefined ? {} : { born }),
  ...(parts.length === 0 ? {} : { parts: parts.map((id) => ({ id })) }),
});

/** Rule, record and pointer of each finding, and the records beside it. */
const inShort = ({ findings }: SetJudgement): string[] =>
  findings.map(({ rule, record, pointer, related, relatedRecords }) =>
    [
      rule,
      record,
      pointer,
      ...(related ?? []),
      ...(relatedRecords ?? []).map((one) => `${one.record}${one.pointer}`),
    ].join(" "),
  );

describe("a set of records", () => {
  it.each<[string, unknown[], string[]]>([
    ["that is empty", [], []],
    ["of one", [toy("a", "2020-01-01")], []],
    ["that agree", [toy("a", "2020-01-01"), toy("a", "2020-01-01"), toy("a")], []],
    ["without the same key", [toy("a", "2020-01-01"), toy("b", "2020-01-02")], []],
    ["that do not agree", [toy("a", "2020-01-02"), toy("a", "2020-01-01")], ["toy/born-on-one-day 1 /born 2/born"]],
    [
      "of which several are wrong",
      [toy("a", "2020-01-01"), toy("a", "2020-01-03"), toy("b"), toy("a", "2020-01-02")],
      ["toy/born-on-one-day 2 /born 1/born", "toy/born-on-one-day 4 /born 1/born"],
    ],
    [
      "that meet under two keys have one finding",
      [toy("a", undefined, "p", "q"), toy("b", undefined, "q", "p")],
      ["toy/part-in-one-toy 2 /parts /name 1/parts"],
    ],
    [
      "that meet others under each key have one finding with all of them",
      [toy("a", undefined, "p"), toy("b", undefined, "q"), toy("c", undefined, "q", "p")],
      ["toy/part-in-one-toy 3 /parts /name 1/parts 2/parts"],
    ],
    ["one of which has a key twice", [toy("a", undefined, "p", "p"), toy("b")], []],
    [
      "one of which is unsound in what a rule reads",
      [toy("a", "2020-01-02", "p"), { ...toy("a", "2020-01-01"), parts: 3 }, toy("c", undefined, "p")],
      ["toy/born-on-one-day 1 /born 2/born", "toy/part-in-one-toy 3 /parts /name 1/parts"],
    ],
    ["one of which is no record", [toy("a", "2020-01-02"), 3, null, undefined], []],
  ])("%s", async (_, records, want) => {
    const judgement = await checkSet(toySets, records, { asOf });
    expect(inShort(judgement)).toEqual(want);
    expect(judgement.complete).toBe(true);
  });

  it("names the rules that passed over a record, and why", async () => {
    const records = [{ ...toy("a"), born: 1 }, { ...toy("a"), parts: 1 }, 1, toy("a")];
    const judgement = await checkSet(toySets, records, { asOf });
    expect(judgement.skipped).toEqual([
      { rule: "toy/born-on-one-day", record: 1, because: "structure/type at /born" },
      { rule: "toy/part-in-one-toy", record: 2, because: "structure/type at /parts" },
      { rule: "toy/born-on-one-day", record: 3, because: "structure/type at " },
      { rule: "toy/part-in-one-toy", record: 3, because: "structure/type at " },
    ]);
    expect(judgement.ran).toEqual(["toy/part-in-one-toy", "toy/born-on-one-day"]);
  });

  it("has no rule that ran or passed over anything where it is one record", async () => {
    const { ran, skipped } = await checkSet(toySets, [{ ...toy("a"), born: 1 }], { asOf });
    expect([ran, skipped]).toEqual([[], []]);
  });

  it("names no more than ten other records", async () => {
    const [first] = toySets.setRules ?? [];
    if (first === undefined) throw new Error("no rule");
    const crowded: Standard<Toy, undefined> = {
      ...toySets,
      setRules: [
        {
          ...first,
          check: (members) => [
            { at: 0, pointer: "/name", related: members.map(({ at }) => ({ at, pointer: "/name" })) },
          ],
        },
      ],
    };
    const records = Array.from({ length: 20 }, () => toy("a"));
    const [finding] = (await checkSet(crowded, records, { asOf })).findings;
    expect(finding?.related).toEqual(["/name"]);
    expect(finding?.relatedRecords?.map(({ record }) => record)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });
});

describe("a finding", () => {
  it("has its place, words for the other record, and no value", async () => {
    const [finding] = (await checkSet(toySets, [toy("Ann", "2020-01-02"), toy("Ann", "2020-01-01")], { asOf }))
      .findings;
    expect(finding).toEqual({
      rule: "toy/born-on-one-day",
      severity: "error",
      pointer: "/born",
      record: 1,
      message: "Born does not fit born of record 2. Change it.",
      caseworker: "Born does not fit record 2. Change it.",
      why: "It matters.",
      source: { title: "Toy Act", verified: true },
      relatedRecords: [{ record: 2, pointer: "/born" }],
      help: "https://w3id.org/send-standards/rules/toy/born-on-one-day",
    });
  });

  it.each<[string, object, object, string]>([
    ["in the same file", { file: "a", record: 1 }, { file: "a", record: 2 }, "record 2"],
    ["in another file", { file: "a", record: 1 }, { file: "b", record: 1 }, "a record of another file"],
    ["without a number", {}, {}, "another record"],
  ])("calls a record %s so", (_, place, other, want) => {
    const check = createSetCheck({ asOf });
    for (const [at, born] of [[place, "2020-01-02"] as const, [other, "2020-01-01"] as const]) {
      const ground = validator.ground({ value: toy("Ann", born), problems: [] });
      if (ground !== undefined) check.add(ground, at);
    }
    expect(check.finish().findings[0]?.message).toBe(`Born does not fit born of ${want}. Change it.`);
  });

  it("speaks as the caller's messages do", async () => {
    const words = { message: "Nid yw {place} yn cyd-fynd â {other}.", fix: "Newidiwch." };
    const messages = {
      language: "cy",
      rules: { "toy/born-on-one-day": { developer: words, caseworker: words } },
    };
    const { findings } = await checkSet(toySets, [toy("A", "2020-01-02"), toy("A", "2020-01-01")], { asOf, messages });
    expect(findings[0]?.message).toBe("Nid yw born yn cyd-fynd â record 2. Newidiwch.");
  });
});

/** Reads `records` again and again until all are compared, as from a file; returns what was found and what it took. */
const readWith = (records: readonly Toy[], mostFacts: number) => {
  const check = createSetCheck({ asOf, mostFacts, hashKey: [1, 2, 3, 4] });
  let highest = 0;
  let passes = 0;
  do {
    passes += 1;
    for (const [at, value] of records.entries()) {
      validator.judge({ value, problems: [] }, { asOf, onGround: (ground) => check.add(ground, { record: at + 1 }) });
      highest = Math.max(highest, check.kept());
    }
  } while (check.endPass() > 0);
  return { judgement: check.finish(), highest, passes };
};

/** Toys of which many share a name or a part; a small generator of its own makes the same ones each time. */
const crowd = (count: number, seed: number): Toy[] => {
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  return Array.from({ length: count }, () =>
    toy(`n${next(count / 2)}`, `2020-01-0${1 + next(2)}`, ...Array.from({ length: next(3) }, () => `p${next(count)}`)),
  );
};

describe("memory", () => {
  const records = crowd(200, 1);

  it("is bounded by the number of facts, and more readings give the same findings", async () => {
    const whole = await checkSet(toySets, records, { asOf });
    expect(whole.findings.length).toBeGreaterThan(50);
    for (const most of [400, 200, 100, 50, 20]) {
      const { judgement, highest, passes } = readWith(records, most);
      expect(highest).toBeLessThanOrEqual(most);
      expect(passes).toBeGreaterThanOrEqual(Math.ceil(390 / most));
      expect(judgement).toEqual(whole);
    }
  });

  it("that is too small is owned up to, where the records cannot be read again", () => {
    const check = createSetCheck({ asOf, mostFacts: 100, hashKey: [1, 2, 3, 4] });
    for (const [at, value] of records.entries()) {
      const ground = validator.ground({ value, problems: [] });
      if (ground !== undefined) check.add(ground, { record: at + 1 });
    }
    const { findings, complete } = check.finish();
    expect(complete).toBe(false);
    expect(findings.at(-1)).toMatchObject({ rule: "input/limit", severity: "error", pointer: "" });
    expect(findings.at(-1)?.message).toMatch(/^There are more records than can be compared /);
  });

  it("that is too small is owned up to, where the last reading was broken off", () => {
    const check = createSetCheck({ asOf, mostFacts: 100, hashKey: [1, 2, 3, 4] });
    const read = (some: readonly Toy[]): void => {
      for (const [at, value] of some.entries()) {
        const ground = validator.ground({ value, problems: [] });
        if (ground !== undefined) check.add(ground, { record: at + 1 });
      }
    };
    read(records);
    while (check.endPass() > 1) read(records);
    read(records.slice(0, 10));
    const { findings, complete } = check.finish();
    expect([findings.at(-1)?.rule, complete]).toEqual(["input/limit", false]);
  });

  it("that is too small for a single key is owned up to, and all others are compared", () => {
    const { judgement } = readWith(
      [...Array.from({ length: 10 }, () => toy("same", "2020-01-01")), toy("a", "2020-01-02"), toy("a", "2020-01-01")],
      5,
    );
    expect(judgement.complete).toBe(false);
    expect(inShort(judgement)).toEqual(["toy/born-on-one-day 11 /born 12/born", "input/limit  "]);
  });
});

describe("the order of the records", () => {
  const records = crowd(120, 7);
  /** What was found, with records by their content and without the places beside them. */
  const found = async (set: readonly Toy[]): Promise<string[]> => {
    const { findings } = await checkSet(toySets, set, { asOf });
    const name = ({ rule, record = 0 }: Finding): string => `${rule} ${JSON.stringify(set[record - 1])}`;
    return findings
      .filter(({ rule }) => rule === "toy/born-on-one-day")
      .map(name)
      .sort();
  };

  it("does not matter", async () => {
    const want = await found(records);
    expect(want.length).toBeGreaterThan(20);
    const shuffled = fc.shuffledSubarray(records, { minLength: records.length });
    await fc.assert(
      fc.asyncProperty(shuffled, async (set) => {
        expect(await found(set)).toEqual(want);
      }),
      { seed: 1, numRuns: 20 },
    );
  });
});
