import { createRecordSplitter } from "@send-standards/validator";
import { expect, test } from "vitest";
import { asOf, plan } from "../../testing/plans.ts";
import { createJudge } from "../judge/create-judge.ts";
import { partPaths, verdictOf } from "./verdict.ts";

const judge = createJudge({ asOf });
const verdict = async (record: unknown) => {
  const splitter = createRecordSplitter("document");
  const [text] = [
    ...splitter.push(Buffer.from(typeof record === "string" ? record : JSON.stringify(record))),
    ...splitter.end(),
  ];
  if (text === undefined) throw new Error("no record");
  return verdictOf(await judge(text));
};

test("says of a record what a run keeps of it", async () => {
  const sound = await verdict(plan());
  expect(sound).toMatchObject({ standard: { id: "ehc-plan" }, findings: [], skipped: [], complete: true });
  expect(sound.ran).toEqual(sound.standard?.rules.map(({ id }) => id));
  expect(sound).not.toHaveProperty("unjudged");
  const broken = await verdict(plan({ op: "replace", path: "/child/dateOfBirth", value: 5 }));
  expect(broken.findings.map(({ rule }) => rule)).toEqual(["structure/type"]);
  expect(broken.skipped.length).toBeGreaterThan(0);
  expect([...broken.ran, ...broken.skipped].toSorted()).toEqual(sound.ran.toSorted());
});

test("says for each part how far it is filled in", async () => {
  const remove = { op: "remove", path: "/sections/J" } as const;
  const nil = { op: "replace", path: "/sections/D", value: { nil: { reason: "noneIdentified" } } } as const;
  const { parts, standard } = await verdict(plan(remove, nil, { op: "replace", path: "/sections/G", value: {} }));
  if (standard === undefined) throw new Error("the plan states its standard");
  const letters = Object.fromEntries(partPaths(standard).map((path, at) => [path.at(-1), parts[at]]));
  expect(parts).toHaveLength(partPaths(standard).length);
  expect(letters).toMatchObject({ A: "f", B: "f", D: "n", G: "e", J: "e" });
});

test.each<[string, string, object]>([
  ["that is no JSON", "{", { parts: "", ran: [], complete: false }],
  ["that states nothing", "{}", { parts: "", ran: [], complete: false, unjudged: "no-standard", findings: [] }],
])("says of a record %s that it was not judged", async (_, text, want) => {
  const found = await verdict(text);
  expect(found).toMatchObject(want);
  expect(found).not.toHaveProperty("standard");
});
