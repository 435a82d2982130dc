import { type Advice, cite } from "@send-standards/common";
import type { Hit, Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan, Placement } from "../types.ts";
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

const isOutOfOrder = (earlier: string | undefined, later: string | undefined): boolean =>
  earlier !== undefined && later !== undefined && later < earlier;

type Day = string | undefined;

/** Adds a hit where the day called `second` comes before the one called `first`. */
const compare = (hits: Hit[], place: Pointer, first: string, from: Day, second: string, to: Day): void => {
  if (isOutOfOrder(from, to)) hits.push({ pointer: `${place}/${second}`, related: [`${place}/${first}`] });
};

/** Adds the hits among needs and provision. */
/** Something that lasts from one day to another. */
interface Span {
  readonly from?: string;
  readonly to?: string;
}

interface Housed {
  readonly address?: Span;
}

const addSpan = (hits: Hit[], place: Pointer, span: Span | undefined): void => {
  if (span !== undefined) compare(hits, place, "from", span.from, "to", span.to);
};

const itself = (span: Span): Span => span;
const addressOf = ({ address }: Housed): Span | undefined => address;
const addressOfSetting = ({ setting }: { readonly setting?: Housed }): Span | undefined => setting?.address;

/** Adds the spans of a list; `after` is the way from an entry to the span that `spanOf` finds in it. */
const addSpans = <Entry>(
  hits: Hit[],
  list: readonly Entry[] | undefined,
  spanOf: (entry: Entry) => Span | undefined,
  place: Pointer,
  after = "",
): void => {
  if (list === undefined) return;
  for (const [at, entry] of list.entries()) {
    const span = spanOf(entry);
    if (span !== undefined && isOutOfOrder(span.from, span.to)) addSpan(hits, `${place}/${at}${after}`, span);
  }
};

const addPlacement = (hits: Hit[], place: Pointer, placement: Placement | undefined): void => {
  if (placement === undefined || !("setting" in placement)) return;
  addSpan(hits, `${place}/setting/address`, placement.setting.address);
  addSpan(hits, `${place}/second/address`, placement.second?.address);
};

const compareSpans = (
  hits: Hit[],
  { timeLimitExceptions, responsibleCommissioners, people, child, sections }: EhcPlan,
): void => {
  addSpans(hits, timeLimitExceptions, itself, "/timeLimitExceptions");
  addSpans(hits, responsibleCommissioners, itself, "/responsibleCommissioners");
  addSpans(hits, people, itself, "/people");
  addSpans(hits, people, addressOf, "/people", "/address");
  addSpans(hits, child.addresses, itself, "/child/addresses");
  addSpan(hits, "/child/generalPractice/address", child.generalPractice?.address);
  addSpans(hits, child.currentSettings, itself, "/child/currentSettings");
  addSpans(hits, child.currentSettings, addressOfSetting, "/child/currentSettings", "/setting/address");
  addSpans(hits, child.services, itself, "/child/services");
  const { placement, nextPlacement, attending, requests, consultations } = sections.I;
  addPlacement(hits, "/sections/I/placement", placement);
  addPlacement(hits, "/sections/I/nextPlacement/placement", nextPlacement?.placement);
  addSpan(hits, "/sections/I/attending/setting/address", attending?.setting?.address);
  addSpans(hits, requests, addressOfSetting, "/sections/I/requests", "/setting/address");
  addSpans(hits, consultations, addressOfSetting, "/sections/I/consultations", "/setting/address");
  consultations?.forEach(({ sentDate, dueDate, responseDate }, at) => {
    const place = `/sections/I/consultations/${at}`;
    compare(hits, place, "sentDate", sentDate, "dueDate", dueDate);
    compare(hits, place, "sentDate", sentDate, "responseDate", responseDate);
  });
};

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
    compareSpans(hits, index.plan);
    compareEntities(hits, index);
    for (const { pointer, entity } of index.advice) {
      compare(hits, pointer, "requestedDate", entity.requestedDate, "dueDate", entity.dueDate);
      if (!isOutOfOrder(entity.requestedDate, entity.receivedDate) || wasThereBefore(entity)) continue;
      hits.push({ pointer: `${pointer}/receivedDate`, related: [`${pointer}/requestedDate`] });
    }
    return hits;
  },
};
