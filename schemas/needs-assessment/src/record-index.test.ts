import { describe, expect, it } from "vitest";
import { createIndex } from "./record-index.ts";
import { base } from "./rules/base.ts";

describe("createIndex", () => {
  it("holds the ids that links may lead to", () => {
    const index = createIndex(base);
    expect([...index.evidence]).toEqual(["ev-1", "ev-2"]);
    expect([...index.advice]).toEqual(["adv-1", "adv-2", "adv-3", "adv-4", "adv-5", "adv-6"]);
    expect([...index.people]).toEqual(["mother"]);
    expect([...index.attachments]).toEqual(["att-1"]);
  });

  it.each([
    ["nothing", null],
    ["a text", "record"],
    ["lists that are none", { evidence: 7, advice: "adv", people: {} }],
    ["entries that are none", { evidence: [null, 7, "ev", { id: 7 }, {}] }],
  ])("survives %s", (_, record) => {
    const index = createIndex(record as never);
    expect([index.evidence.size, index.advice.size, index.people.size, index.attachments.size]).toEqual([0, 0, 0, 0]);
  });
});
