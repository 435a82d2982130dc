import { findVersion } from "@send-standards/catalogue";
import { describeDetection, type Unjudged } from "@send-standards/formats";
import { describe, expect, test } from "vitest";
import { createComplaints } from "./create-complaints.ts";

const complain = (unjudged: readonly Unjudged[]): string[] => {
  const lines: string[] = [];
  const complaints = createComplaints({ complain: (line) => lines.push(line) });
  for (const one of unjudged) complaints.add(one);
  complaints.finish();
  return lines;
};

const record = (at: number): Unjudged => ({ file: "a.ndjson", record: at, problem: "no-standard", text: "It is so." });

describe("complaints", () => {
  test("name the file and the record", () => {
    const unreadable: Unjudged = { file: "b", problem: "unreadable", text: "cannot open b: it is a folder" };
    const input: Unjudged = { file: "-", problem: "no-version", text: "It is so." };
    expect(complain([record(3), unreadable, input])).toEqual([
      "send-standards: a.ndjson, record 3: not judged. It is so.",
      "send-standards: cannot open b: it is a folder",
      "send-standards: standard input: not judged. It is so.",
    ]);
  });

  test("stop naming records after twenty, and count them", () => {
    const lines = complain(Array.from({ length: 1500 }, (_, at) => record(at + 1)));
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe("send-standards: and 1,480 more records were not judged.");
  });
});

describe("what is said of a record", () => {
  const entry = findVersion("ehc-plan");
  const known = entry === undefined ? [] : [entry];

  test.each(["no-standard", "unknown-standard", "no-version", "unknown-major"] as const)(
    "with %s names what is known",
    (problem) => {
      expect(describeDetection(problem, known)).toMatch(/ ehc-plan 1\.0\.0\.$/);
    },
  );

  test("that is no object", () => {
    expect(describeDetection("not-an-object", known)).toBe("This is no object, so it states no standard.");
  });
});
