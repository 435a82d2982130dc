import { createHash } from "node:crypto";
import { isNhsNumber, isUpn } from "@send-standards/common";
import { type EhcPlan, ehcPlan } from "@send-standards/ehc-plan";
import { ageGroups, sampleEhcPlan, sampleEhcPlans, states } from "@send-standards/ehc-plan/sample";
import { checkSet, createValidator } from "@send-standards/validator";
import { describe, expect, it } from "vitest";

const asOf = "2026-11-25";
const validator = await createValidator(ehcPlan);

const findingsOf = (plans: Iterable<EhcPlan>, day: string): string[] =>
  [...plans].flatMap((plan, number) =>
    validator.validate(plan, { asOf: day }).findings.map(({ rule, pointer }) => `${number}: ${rule} ${pointer}`),
  );

const plans = [...sampleEhcPlans({ seed: "features", records: 300, asOf })];
const bytes = (plan: EhcPlan): number => Buffer.byteLength(JSON.stringify(plan));

describe("sample plans", { timeout: 60_000 }, () => {
  it.each([
    ["one", "2026-11-25"],
    ["two", "2026-11-25"],
    [3, "2026-11-25"],
    ["end of the school year", "2026-08-31"],
    ["before phase transfers", "2027-02-14"],
    ["first day", "2025-09-01"],
    ["years ahead", "2034-06-30"],
  ])("have no finding of any severity: seed %s on %s", (seed, day) => {
    expect(findingsOf(sampleEhcPlans({ seed, records: 300, asOf: day }), day)).toEqual([]);
  });

  it("have none in any state at any age", () => {
    const asked = states.flatMap((state) => ageGroups.map((ageGroup) => ({ state, ageGroup })));
    const made = asked.flatMap(({ state, ageGroup }) => {
      try {
        return Array.from({ length: 8 }, (_, number) =>
          sampleEhcPlan({ seed: "asked", number, asOf, state, ageGroup }),
        );
      } catch (error) {
        if (error instanceof RangeError) return [];
        throw error;
      }
    });
    expect(made.length).toBeGreaterThan(250);
    expect(findingsOf(made, asOf)).toEqual([]);
  });

  it("have none beside each other", async () => {
    const series = sampleEhcPlans({ seed: "set", records: 1000, asOf });
    expect((await checkSet(ehcPlan, [...series], { asOf })).findings).toEqual([]);
  });

  it("are of 30 to 60 kilobytes, with few beyond", () => {
    const sizes = plans.map(bytes).sort((a, b) => a - b);
    expect(sizes[0]).toBeGreaterThan(30_000);
    expect(sizes.filter((size) => size > 60_000).length).toBeLessThan(10);
    expect(sizes.at(-1)).toBeLessThan(66_000);
  });

  it("are plainly made up", () => {
    const identifiers = plans.map(({ child }) => child.identifiers);
    const numbers = identifiers.flatMap((one) => one?.nhsNumber ?? []);
    const pupils = identifiers.flatMap((one) => [one?.upn ?? [], one?.formerUpns ?? []].flat());
    expect(plans.filter(({ synthetic }) => synthetic !== true)).toEqual([]);
    expect(numbers.filter((one) => !one.startsWith("999") || !isNhsNumber(one))).toEqual([]);
    expect(pupils.filter((one) => one.slice(4, 8) !== "9999" || !isUpn(one))).toEqual([]);
    expect(JSON.stringify(plans).match(/"urn":"(?!999)/)).toBeNull();
    expect(
      JSON.stringify(plans)
        .match(/"(?:name)":"(?:[A-Z][a-z']+ )+(?:School|Academy|College|Nursery)"/g)
        ?.filter((one) => !one.includes("Example")) ?? [],
    ).toEqual([]);
  });

  it.each([
    ["a setting is named", (plan: EhcPlan) => plan.sections.I.placement?.mode === "namedSetting"],
    ["a type only is given", (plan: EhcPlan) => plan.sections.I.placement?.mode === "typeOnly"],
    ["neither is given", (plan: EhcPlan) => plan.sections.I.placement?.mode === "noSetting"],
    [
      "all education is otherwise than at school",
      (plan: EhcPlan) => plan.sections.F.otherwiseThanAtSchool?.wholly === true,
    ],
    ["part of it is", (plan: EhcPlan) => plan.sections.F.otherwiseThanAtSchool?.wholly === false],
    [
      "two settings are named",
      ({ sections: { I } }: EhcPlan) => I.placement?.mode === "namedSetting" && I.placement.second !== undefined,
    ],
    [
      "it is residential",
      ({ sections: { I } }: EhcPlan) => I.placement?.mode === "namedSetting" && I.placement.residential !== undefined,
    ],
    ["the child is looked after", (plan: EhcPlan) => plan.child.lookedAfter?.isLookedAfter === true],
    ["it came from another authority", (plan: EhcPlan) => plan.formerAuthority !== undefined],
    ["a phase transfer is ahead", (plan: EhcPlan) => plan.sections.I.nextPlacement !== undefined],
    ["it follows a reassessment", (plan: EhcPlan) => plan.issueReason === "reassessment"],
    ["a Tribunal ordered it", (plan: EhcPlan) => plan.issueReason === "tribunalOrder"],
    ["advice is reused", ({ sections: { K } }: EhcPlan) => K.advice?.some(({ reuse }) => reuse !== undefined) === true],
    [
      "advice is joint",
      ({ sections: { K } }: EhcPlan) => K.advice?.some(({ contributors }) => contributors !== undefined) === true,
    ],
    [
      "a clinical task is delegated",
      ({ sections: { G } }: EhcPlan) => G.provisions?.some(({ delegatedTask }) => delegatedTask !== undefined) === true,
    ],
  ])("show a plan in which %s", (_, holds) => {
    expect(plans.filter(holds).length).toBeGreaterThan(2);
  });

  it("show every kind of quantity", () => {
    const used = new Set(
      plans.flatMap(({ sections: { F } }) => F.provisions?.flatMap(({ quantity }) => quantity?.basis ?? []) ?? []),
    );
    expect([...used].sort()).toEqual(["continuous", "notQuantified", "oneOff", "timed", "triggered"]);
  });

  it("show every way of holding a budget, and several reasons to cease", () => {
    const ways = new Set(plans.flatMap(({ sections: { J } }) => J?.items?.map(({ mechanism }) => mechanism) ?? []));
    const reasons = new Set(plans.filter(({ status }) => status === "ceased").map(({ ceasing }) => ceasing?.reason));
    expect([...ways].sort()).toEqual(["combination", "directPayment", "organisedArrangement", "thirdParty"]);
    expect(reasons.size).toBeGreaterThan(4);
  });

  it("keep their bytes", () => {
    const plan = JSON.stringify(sampleEhcPlan({ seed: "golden", number: 0, asOf }));
    expect(createHash("sha256").update(plan).digest("hex")).toBe(
      "abed499ea1ed3d6c5725dfc2f1a4acde99fb2f7dfa62440f03bd582d21286201",
    );
  });
});
