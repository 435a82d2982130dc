import type { Pointer, SetRule } from "@send-standards/core";
import type { SetRuleFamily } from "./set-facts.ts";

/** What is kept of a record for the rules of a family: a fact for each of them, in their order. */
export interface SetEntry {
  readonly facts: readonly (object | undefined)[];
}

/** A place in one of the records of a group. */
export interface MemberSpot<Member> {
  readonly member: Member;
  readonly pointer: Pointer;
}

/** A hit of a set rule, with the records themselves in the place of their numbers. */
export interface GroupHit<Member> extends MemberSpot<Member> {
  readonly rule: SetRule;
  /** Places that a reader needs to see beside it. */
  readonly related: readonly MemberSpot<Member>[];
}

/**
 * Returns what the rules of a family find among records that share a key.
 *
 * @param group in the order of the set.
 * @param asOf ISO 8601 date.
 */
export const judgeSetGroup = function* <Member extends SetEntry>(
  { rules }: SetRuleFamily,
  group: readonly Member[],
  asOf: string,
): Generator<GroupHit<Member>, void, undefined> {
  for (const [number, rule] of rules.entries()) {
    const members = group.filter(({ facts }) => facts[number] !== undefined);
    if (members.length < 2) continue;
    const spotAt = (at: number, pointer: Pointer): MemberSpot<Member> => {
      const member = members[at];
      if (member === undefined) throw new RangeError(`${rule.id} names a record that it was not given`);
      return { member, pointer };
    };
    const given = members.map((member, at) => ({ at, fact: member.facts[number] as never }));
    for (const { at, pointer, related = [] } of rule.check(given, asOf)) {
      yield { rule, ...spotAt(at, pointer), related: related.map((one) => spotAt(one.at, one.pointer)) };
    }
  }
};
