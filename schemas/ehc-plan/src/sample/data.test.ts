import { icb, localAuthority } from "@send-standards/common";
import { describe, expect, it } from "vitest";
import { authorities } from "./data/authorities.ts";
import { sharedProvisions } from "./data/shared-provisions.ts";
import { profileIds, profiles } from "./profiles.ts";
import { stages } from "./stage.ts";
import type { ProvisionPart } from "./strand.ts";
import { careNeedStrands, healthNeedStrands, strands } from "./strands.ts";

const threads = Object.entries({ ...strands, ...healthNeedStrands, ...careNeedStrands });
const provisions: [string, ProvisionPart][] = [
  ...threads.flatMap(([id, { provisions: parts }]) => parts.map((part): [string, ProvisionPart] => [id, part])),
  ...Object.entries(sharedProvisions),
];

/** Words that leave open how much, how often or by whom. */
const vague =
  /\b(support|input|intervention|opportunit|access to|regular|tailored|as required|as appropriate|as needed|when needed|where (necessary|needed|appropriate)|on-?going|periodic|occasional|frequent|up to\b|if possible|subject to|would benefit|may include|such as|e\.g\.|or equivalent|consideration|encouraged|suitabl|small group|high level of|adequate|sufficient|flexibl)/i;

describe("the data of the samples", () => {
  it("has an order of all profiles", () => {
    expect([...profileIds].sort()).toEqual(Object.keys(profiles).sort());
  });

  it("has a profile for every thread", () => {
    const used = new Set<string>(
      Object.values(profiles).flatMap(({ strands: own, health, care }) => [
        ...stages.flatMap((stage) => own[stage] ?? []),
        ...health,
        ...care,
      ]),
    );
    expect(threads.map(([id]) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it("has profiles for every stage", () => {
    for (const stage of stages) {
      expect(profileIds.filter((id) => profiles[id].strands[stage] !== undefined).length).toBeGreaterThan(10);
    }
  });

  it.each(threads)("%s: every outcome begins with when and who", (_, { outcome }) => {
    expect(outcome.text.filter((text) => !text.startsWith("{By} {name} "))).toEqual([]);
  });

  it.each(threads)("%s: the goal is beyond the start", (_, { outcome: { start, goal } }) => {
    expect(start[0]).toBeGreaterThan(0);
    expect(start[0]).toBeLessThanOrEqual(start[1]);
    expect(goal[0]).toBeLessThanOrEqual(goal[1]);
    expect(goal[0]).toBeGreaterThan(start[1]);
  });

  it.each(provisions)("%s: provision is worded exactly", (_, { text }) => {
    expect(text.filter((one) => vague.test(one))).toEqual([]);
  });

  it("names authorities and boards that are on the lists", () => {
    const boards = new Set(icb.codes.map(({ code }) => code));
    const codes = new Set(localAuthority.codes.map(({ code }) => code));
    const unknown = authorities.filter(
      ({ code, boards: own }) => !codes.has(code) || own.some((one) => !boards.has(one)),
    );
    expect(unknown).toEqual([]);
    expect(new Set(authorities.map(({ code }) => code)).size).toBe(authorities.length);
  });
});
