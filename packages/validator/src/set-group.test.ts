import { describe, expect, it } from "vitest";
import { toySets } from "../test/toy-sets.ts";
import { setRuleFamilies } from "./set-facts.ts";
import { judgeSetGroup } from "./set-group.ts";

const asOf = "2026-11-25";
const [family] = setRuleFamilies(toySets);
if (family === undefined) throw new Error("no rule");

/** A record of the group with a name, and the fact that was taken of it; none where the rule must not look. */
const member = (name: string, born?: string) => ({ name, facts: [born === undefined ? undefined : { born }] });

describe("a group of records", () => {
  it.each([
    ["of one", [member("a", "2020-01-01")], []],
    ["of which the rule may look at one", [member("a", "2020-01-01"), member("b")], []],
    [
      "of which the rule may look at two",
      [member("a"), member("b", "2020-01-02"), member("c", "2020-01-01")],
      [["toy/born-on-one-day", "b", "/born", "c", "/born"]],
    ],
  ])("%s", (_, group, want) => {
    const hits = [...judgeSetGroup(family, group, asOf)].map(({ rule, member: own, pointer, related }) => [
      rule.id,
      own.name,
      pointer,
      ...related.flatMap((one) => [one.member.name, one.pointer]),
    ]);
    expect(hits).toEqual(want);
  });

  it("is told of a rule that names a record that it was not given", () => {
    const [rule] = family.rules;
    if (rule === undefined) throw new Error("no rule");
    const wild = { ...family, rules: [{ ...rule, check: () => [{ at: 2, pointer: "/born" }] }] };
    const group = [member("a", "2020-01-01"), member("b", "2020-01-01")];
    expect(() => [...judgeSetGroup(wild, group, asOf)]).toThrow(
      "toy/born-on-one-day names a record that it was not given",
    );
  });
});
