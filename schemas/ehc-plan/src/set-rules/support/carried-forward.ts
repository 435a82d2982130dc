import type { Pointer, SetHit, SetMember } from "@send-standards/core";
import type { EhcPlan } from "../../types.ts";
import { type UnpackedItem, unpackItems } from "./packed-items.ts";
import { type VersionFact, versionReads, versionsInOrder } from "./versions-in-order.ts";

/** What is kept of the needs, outcomes or lines of provision of a version. */
export interface CarriedFact extends VersionFact {
  /** Number of the version that this one replaces, as it says itself. */
  readonly replaces: number | undefined;
  readonly isReassessed: boolean;
  /** Places that changed, as the version says itself, a line each. */
  readonly changes: string;
  /** See `packItems`; the live ones are those that the next version should have or explain. */
  readonly items: string;
}

/** What `carriedFact` reads beside the items themselves. */
export const carriedReads: readonly string[] = [
  ...versionReads,
  "/supersedes/version",
  "/issueReason",
  "/changes/*/pointer",
];

/** Returns what is kept of a version with `items`, which are packed. */
export const carriedFact = (
  { status, version, supersedes, issueReason, changes }: EhcPlan,
  items: string,
): CarriedFact => ({
  status,
  version,
  replaces: supersedes?.version,
  isReassessed: issueReason === "reassessment",
  changes: changes?.map(({ pointer }) => pointer).join("\n") ?? "",
  items,
});

/** A version and the one that came straight after it. */
interface Step {
  readonly before: SetMember<CarriedFact>;
  readonly after: SetMember<CarriedFact>;
  /** Items of the earlier version. */
  readonly items: readonly UnpackedItem[];
  /** Ids of the later version. */
  readonly ids: ReadonlySet<string>;
  /** Whether it kept any id of the earlier one. */
  readonly keepsIds: boolean;
}

/**
 * Returns the versions of a plan with the one straight after each. A plan made anew after a reassessment follows from none.
 */
export const stepsOf = (members: readonly SetMember<CarriedFact>[]): Step[] =>
  versionsInOrder(members).flatMap((after, at, versions) => {
    const before = versions[at - 1];
    if (before === undefined || after.fact.isReassessed) return [];
    const { version = 0 } = before.fact;
    if (after.fact.version !== version + 1 && after.fact.replaces !== version) return [];
    const items = unpackItems(before.fact.items);
    const ids = new Set(unpackItems(after.fact.items).map(({ id }) => id));
    return [{ before, after, items, ids, keepsIds: items.some(({ id }) => ids.has(id)) }];
  });

const isOnOnePath = (a: Pointer, b: Pointer): boolean => a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);

/**
 * Returns the items that the next version neither has nor explains, each as a hit at its list in that version. Where the next
 * version kept no id at all, nothing can be told of any one of them.
 */
export const lostItems = (members: readonly SetMember<CarriedFact>[]): readonly SetHit[] =>
  stepsOf(members)
    .filter(({ keepsIds }) => keepsIds)
    .flatMap(({ before, after, items, ids }) => {
      const changes = after.fact.changes === "" ? [] : after.fact.changes.split("\n");
      return items
        .filter(({ id, isLive }) => isLive && !ids.has(id))
        .filter(({ place }) => !changes.some((change) => isOnOnePath(change, place)))
        .map(({ place }) => ({
          at: after.at,
          pointer: place.slice(0, place.lastIndexOf("/")),
          related: [{ at: before.at, pointer: place }],
        }));
    });
