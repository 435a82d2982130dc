import { setImmediate } from "node:timers/promises";
import { findVersion } from "@send-standards/catalogue";
import type { Finding } from "@send-standards/core";
import {
  type GroupHit,
  inputFinding,
  judgeSetGroup,
  type RecordSpot,
  type SetContext,
  type SetFound,
  setFinding,
} from "@send-standards/validator";
import { familiesOf } from "../answer/record-facts.ts";
import type { FactEntry, FactGroup, FactGroups } from "./create-fact-groups.ts";

/** What was found in the records of a batch, compared with each other. */
export interface SetsFound {
  /** In the order of the records, then of the pointers and the rules. */
  readonly findings: readonly Finding[];
  /** `false` where some records were not compared, or more was found than is listed; the last finding then says so. */
  readonly complete: boolean;
}

/** As many findings as one record may have. */
const mostFindings = 1000;

/** How many groups are compared before others have their turn. */
const groupsInARow = 1000;

interface Found extends Omit<SetFound, "related"> {
  /** By record and pointer: the same mistake may be found under two keys. */
  readonly related: Map<string, RecordSpot>;
}

const keyOf = ({ order, pointer }: RecordSpot): string => `${order} ${pointer}`;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const compare = (a: Found, b: Found): number =>
  a.spot.order - b.spot.order || byText(a.spot.pointer, b.spot.pointer) || byText(a.rule.id, b.rule.id);

const spotOf = ({ member: { place, order }, pointer }: GroupHit<FactEntry>["related"][number]): RecordSpot => ({
  place,
  order,
  pointer,
});

const add = (found: Map<string, Found>, hit: GroupHit<FactEntry>, context: SetContext): void => {
  const spot = spotOf(hit);
  const key = `${hit.rule.id} ${keyOf(spot)}`;
  const one: Found = found.get(key) ?? { rule: hit.rule, context, spot, related: new Map() };
  found.set(key, one);
  for (const other of hit.related.map(spotOf)) one.related.set(keyOf(other), other);
};

/** Judges the records of a batch together, from the facts that were kept of them. @param asOf ISO 8601 date. */
export const judgeFacts = async (groups: FactGroups, asOf: string): Promise<SetsFound> => {
  const found = new Map<string, Found>();
  let judged = 0;
  const judge = async ({ standard: { id, version }, family: number, entries }: FactGroup): Promise<void> => {
    const standard = await findVersion(id, version)?.load();
    const family = standard === undefined ? undefined : familiesOf(standard)[number];
    if (standard === undefined || family === undefined)
      throw new RangeError(`${id} ${version} is not what the facts are of`);
    for (const hit of judgeSetGroup(family, entries, asOf)) add(found, hit, { standard });
  };
  for (const group of groups.shared()) {
    await judge(group);
    judged += 1;
    if (judged % groupsInARow === 0) await setImmediate();
    if (found.size > mostFindings) break;
  }
  const complete = groups.isWhole() && found.size <= mostFindings;
  const findings = [...found.values()]
    .sort(compare)
    .slice(0, mostFindings)
    .map(({ related, ...one }) => setFinding({ ...one, related: related.values() }));
  return {
    findings: complete ? findings : [...findings, inputFinding({ rule: "input/limit", pointer: "", detail: "sets" })],
    complete,
  };
};
