import { expect, test } from "vitest";
import { findCrosswalks } from "./find-crosswalks.ts";

const sen = "dfe-sen-type";
const broad = "send-cop-broad-area";
const draft = "dfe-area-of-development";

test.each<[string, [string, string?], [string, string?], string[]]>([
  ["one step", [sen, "2025"], [broad, "2015"], ["sen-type-2025-to-broad-area-2015"]],
  ["the newest editions where none is named", [sen], [broad], ["sen-type-2025-to-broad-area-2015"]],
  ["two steps", [sen, "2014"], [broad, "2015"], ["sen-type-2014-to-2025", "sen-type-2025-to-broad-area-2015"]],
  ["one step rather than two", ["send-standards-sub-area", "1.0"], [draft], ["sub-area-to-draft-2026"]],
  [
    "two steps to the draft",
    [sen, "2025"],
    [draft, "draft-2026"],
    ["sen-type-2025-to-broad-area-2015", "broad-area-2015-to-draft-2026"],
  ],
  ["three steps", [sen, "to-2014"], [broad, "2015"], []],
  ["an unknown edition", [sen, "1999"], [broad, "2015"], []],
  ["an unknown taxonomy", ["toString"], [broad], []],
  ["two unknown taxonomies", ["a"], ["a"], []],
  ["nowhere from where one is already", [sen, "2025"], [sen, "2025"], []],
])("goes %s", (_, [from, fromVersion], [to, toVersion], want) => {
  const ref = (taxonomyId: string, version?: string) => ({ taxonomyId, ...(version === undefined ? {} : { version }) });
  expect(findCrosswalks(ref(from, fromVersion), ref(to, toVersion)).map(({ id }) => id)).toEqual(want);
});
