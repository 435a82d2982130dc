import { type Advice, cite } from "@send-standards/common";
import type { Hit, Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentVisitor } from "./support/content-places.ts";
import { contentOfProvisions } from "./support/content-reads.ts";

/** Where days are, and the two that must come in order. */
type Pair = readonly [place: string, first: string, second: string];

const settings = [
  "/child/currentSettings/*/setting",
  "/sections/I/placement/setting",
  "/sections/I/placement/second",
  "/sections/I/nextPlacement/placement/setting",
  "/sections/I/nextPlacement/placement/second",
  "/sections/I/attending/setting",
  "/sections/I/requests/*/setting",
  "/sections/I/consultations/*/setting",
];

const spans = [
  "/timeLimitExceptions/*",
  "/responsibleCommissioners/*",
  "/people/*",
  "/people/*/address",
  "/child/addresses/*",
  "/child/generalPractice/address",
  "/child/currentSettings/*",
  "/child/services/*",
  ...settings.map((setting) => `${setting}/address`),
];

/** The pairs that are looked for place by place. */
const pairs: readonly Pair[] = [
  ...spans.map((place): Pair => [place, "from", "to"]),
  ["/sections/I/consultations/*", "sentDate", "dueDate"],
  ["/sections/I/consultations/*", "sentDate", "responseDate"],
];

/** The pairs of needs, provision and advice, which the index holds. */
const pairsOfEntities: readonly Pair[] = [
  ...contentOfProvisions("delivery/*").map((place): Pair => [place, "from", "to"]),
  ...["B", "C", "D"].map((letter): Pair => [`/sections/${letter}/needs/*`, "identifiedDate", "lastConfirmedDate"]),
  ...["F", "G", "H1", "H2"].map((letter): Pair => [`/sections/${letter}/provisions/*`, "startDate", "endDate"]),
  ["/sections/G/provisions/*/delegatedTask", "competencyDate", "expires"],
  ["/sections/K/advice/*", "requestedDate", "dueDate"],
];

const visitEntries = contentVisitor(pairs.map(([place, first, second]) => [place, { first, second }] as const));

const isOutOfOrder = (earlier: string | undefined, later: string | undefined): boolean =>
  earlier !== undefined && later !== undefined && later < earlier;

type Day = string | undefined;

/** Adds a hit where the day called `second` comes before the one called `first`. */
const compare = (hits: Hit[], place: Pointer, first: string, from: Day, second: string, to: Day): void => {
  if (isOutOfOrder(from, to)) hits.push({ pointer: `${place}/${second}`, related: [`${place}/${first}`] });
};

/** Adds the hits among needs and provision. */
const compareEntities = (hits: Hit[], { needs, provisions }: EhcPlanIndex): void => {
  for (const { pointer, entity } of needs) {
    compare(hits, pointer, "identifiedDate", entity.identifiedDate, "lastConfirmedDate", entity.lastConfirmedDate);
  }
  for (const { pointer, entity } of provisions) {
    compare(hits, pointer, "startDate", entity.startDate, "endDate", entity.endDate);
    entity.delivery?.forEach(({ from, to }, at) => {
      if (isOutOfOrder(from, to)) compare(hits, `${pointer}/delivery/${at}`, "from", from, "to", to);
    });
    if (!("delegatedTask" in entity) || entity.delegatedTask === undefined) continue;
    const { competencyDate, expires } = entity.delegatedTask;
    compare(hits, `${pointer}/delegatedTask`, "competencyDate", competencyDate, "expires", expires);
  }
};

/** Whether advice may have come before it was asked for: what the family said, and a report that was there already. */
const wasThereBefore = ({ type, reuse, reportDate, requestedDate }: Advice): boolean =>
  type === "parentOrYoungPerson" || reuse !== undefined || isOutOfOrder(requestedDate, reportDate);

/**
 * Where an entry has a day on which something begins and a day on which it ends, they are in this order; the same day
 * is in order.
 *
 * The days of the plan itself have rules of their own. What the family said, advice that was reused and a report that
 * was there already may have come before they were asked for.
 */
export const entityDatesInOrder: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/entity-dates-in-order",
  severity: "error",
  since: "1.0.0",
  statement: "Where an entry has a day on which something begins and a day on which it ends, they are in this order.",
  why: "Of two days that contradict each other one is wrong, and with it whatever is planned or counted by it.",
  source: [cite("sendStandards")],
  reads: [
    ...new Set(
      [...pairs, ...pairsOfEntities].flatMap(([place, first, second]) => [`${place}/${first}`, `${place}/${second}`]),
    ),
    ...["id", "type", "reportDate", "receivedDate"].map((leaf) => `/sections/K/advice/*/${leaf}`),
    ...["originalPurpose", "authorAgreed", "authorityAgreed", "familyAgreed", "date"].map(
      (leaf) => `/sections/K/advice/*/reuse/${leaf}`,
    ),
  ],
  message: "The {place} is earlier than the {related}.",
  fix: "Correct whichever of the two days is wrong.",
  caseworker: {
    message: "{Place} is before {related}, but should come after it.",
    fix: "Check both dates and put the wrong one right.",
  },
  check: ({ index }) => {
    const hits: Hit[] = [];
    visitEntries(index.plan, (entry, { first, second }, pointer) => {
      const days = entry as { readonly [name: string]: string | undefined };
      if (!isOutOfOrder(days[first], days[second])) return;
      hits.push({ pointer: `${pointer()}/${second}`, related: [`${pointer()}/${first}`] });
    });
    compareEntities(hits, index);
    for (const { pointer, entity } of index.advice) {
      compare(hits, pointer, "requestedDate", entity.requestedDate, "dueDate", entity.dueDate);
      if (!isOutOfOrder(entity.requestedDate, entity.receivedDate) || wasThereBefore(entity)) continue;
      hits.push({ pointer: `${pointer}/receivedDate`, related: [`${pointer}/requestedDate`] });
    }
    return hits;
  },
};
