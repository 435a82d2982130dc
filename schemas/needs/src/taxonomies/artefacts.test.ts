import { expect, test } from "vitest";
import { artefacts } from "./artefacts.ts";

test("artefacts are each taxonomy as JSON and CSV, and each crosswalk as JSON", () => {
  expect([...artefacts().keys()]).toEqual([
    "taxonomies/send-cop-broad-area.2015.json",
    "taxonomies/send-cop-broad-area.2015.csv",
    "taxonomies/dfe-sen-type.to-2014.json",
    "taxonomies/dfe-sen-type.to-2014.csv",
    "taxonomies/dfe-sen-type.2014.json",
    "taxonomies/dfe-sen-type.2014.csv",
    "taxonomies/dfe-sen-type.2025.json",
    "taxonomies/dfe-sen-type.2025.csv",
    "taxonomies/dfe-area-of-development.draft-2026.json",
    "taxonomies/dfe-area-of-development.draft-2026.csv",
    "taxonomies/send-standards-sub-area.1.0.json",
    "taxonomies/send-standards-sub-area.1.0.csv",
    "crosswalks/sen-type-to-2014-to-2014.json",
    "crosswalks/sen-type-2014-to-2025.json",
    "crosswalks/sen-type-2025-to-2014.json",
    "crosswalks/sen-type-2025-to-broad-area-2015.json",
    "crosswalks/broad-area-2015-to-draft-2026.json",
    "crosswalks/draft-2026-to-broad-area-2015.json",
    "crosswalks/sub-area-to-broad-area-2015.json",
    "crosswalks/sub-area-to-draft-2026.json",
  ]);
});

test("a table has a row for each code, as long as its columns", () => {
  expect(artefacts().get("taxonomies/send-cop-broad-area.2015.csv")).toMatchObject({
    columns: ["code", "label", "definition", "parent", "validFrom", "validTo", "drivers", "leadAgency"],
    rows: [["CI"], ["CL"], ["SEMH"], ["SP"]].map(([code]) => [
      code,
      expect.any(String),
      expect.any(String),
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]),
  });
});
