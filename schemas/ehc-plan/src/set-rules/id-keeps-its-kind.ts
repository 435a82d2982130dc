import { cite } from "@send-standards/common";
import type { Pointer, SetHit, SetRule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import { contentOfNeeds, contentOfProvisions } from "../rules/support/content-reads.ts";
import type { EhcPlan } from "../types.ts";
import { byPlan, byPlanReads } from "./support/by-plan.ts";
import { packAll } from "./support/pack-all.ts";
import { unpackItems } from "./support/packed-items.ts";
import { type VersionFact, versionReads, versionsInOrder } from "./support/versions-in-order.ts";

interface Kinds extends VersionFact {
  /** See `packItems`. */
  readonly items: string;
}

/** Returns the kind of thing that stands at a place: the name of its list. */
const kindOf = (place: Pointer): string => place.split("/")[3] ?? "";

/** What was a need in one version is no outcome or provision in another: an id stays with what it was given to. */
export const idKeepsItsKind: SetRule<EhcPlan, EhcPlanIndex, Kinds> = {
  kind: "set",
  id: "ehc-plan/id-keeps-its-kind",
  severity: "error",
  since: "1.0.0",
  statement:
    "An id that a need, an outcome or a line of provision has in one version is not that of another kind of thing in a later one.",
  why: "A link from a review or an annual report would lead from a need to something that is none.",
  source: [cite("sendStandards")],
  reads: [
    ...byPlanReads,
    ...versionReads,
    ...contentOfNeeds("id"),
    "/sections/E/outcomes/*/id",
    ...contentOfProvisions("id"),
  ],
  message: "{Place} is that of {related} of an earlier version ({other}), which is another kind of thing.",
  fix: "Give it an id that no version of the plan has used.",
  caseworker: {
    message: "The number of something in the last version now stands for something else.",
    fix: "Tell the people who look after your system.",
  },
  keysOf: byPlan,
  factOf: ({ record: { status, version }, index }) => ({ status, version, items: packAll(index) }),
  check: (members) => {
    const first = new Map<string, { readonly at: number; readonly place: Pointer }>();
    const hits: SetHit[] = [];
    for (const { at, fact } of versionsInOrder(members)) {
      for (const { id, place } of unpackItems(fact.items)) {
        const before = first.get(id);
        if (before === undefined) first.set(id, { at, place });
        else if (before.at !== at && kindOf(before.place) !== kindOf(place)) {
          hits.push({ at, pointer: `${place}/id`, related: [{ at: before.at, pointer: before.place }] });
        }
      }
    }
    return hits;
  },
};
