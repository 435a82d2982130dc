import { findVersion } from "@send-standards/catalogue";
import { readInput } from "@send-standards/validator";
import { describe, expect, test } from "vitest";
import type { ValidatorChoice } from "../answer/create-find-validators.ts";
import { createFindSound } from "./create-find-sound.ts";

const { base, baseAsOf } = (await findVersion("ehc-plan")?.loadCases()) ?? { base: {}, baseAsOf: "" };
const standard = { id: "ehc-plan", version: "1.0.0" };

/** Returns how many findings a record has, or why it was not judged. */
const foundIn = async (record: object, choice: ValidatorChoice): Promise<string> => {
  const found = await createFindSound()(choice)(record);
  if ("problem" in found) return found.problem;
  const input = readInput(new TextEncoder().encode(JSON.stringify(record)));
  try {
    const { findings } = await found.validator.judge(input, { asOf: baseAsOf });
    return `${findings.length} findings`;
  } catch (error) {
    return error instanceof Error ? error.name : "no error";
  }
};

describe("a record", () => {
  const later = { ...base, standardVersion: "1.7" };
  test.each<[string, object, ValidatorChoice, string]>([
    ["that is sound", base, {}, "0 findings"],
    ["that is sound, held against what is named", base, { standard }, "0 findings"],
    ["of a later minor version", { ...later, later: 1 }, {}, "1 findings"],
    ["of a later minor version, held against what is named", { ...later, later: 1 }, { standard }, "UnsoundRecord"],
    [
      "of a later minor version, as a receiver sees it",
      { ...later, later: 1 },
      { standard, role: "receiver" },
      "1 findings",
    ],
    ["that is not sound", { ...base, child: {} }, {}, "UnsoundRecord"],
    ["that is not sound for a receiver either", { ...base, child: {} }, { role: "receiver" }, "UnsoundRecord"],
    ["that states no standard", {}, {}, "no-standard"],
    ["that states none, held against what is named", {}, { standard }, "UnsoundRecord"],
  ])("%s", async (_, record, choice, want) => {
    expect(await foundIn(record, choice)).toBe(want);
  });
});
