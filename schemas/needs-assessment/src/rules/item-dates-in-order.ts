import { cite, type Dated, pairsOutOfOrder } from "@send-standards/common";
import type { Hit, Pointer, Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";

/** Lists whose entries have days in a fixed order, and a property that every entry has. */
const itemDays = [
  { list: "people", anchor: "id", days: ["from", "to"] },
  { list: "responsibleCommissioners", anchor: "odsCode", days: ["from", "to"] },
  { list: "consents", anchor: "scope", days: ["date", "withdrawnDate"] },
  { list: "evidence", anchor: "id", days: ["date", "receivedDate"] },
  { list: "timeLimitExceptions", anchor: "ground", days: ["from", "to"] },
  { list: "wayForwardMeetings", anchor: "about", days: ["offeredDate", "heldDate"] },
  { list: "mediations", anchor: "id", days: ["contactDate", "heldDate", "agreementDate"] },
  { list: "appeals", anchor: "id", days: ["registeredDate", "decidedDate"] },
  { list: "reversals", anchor: "route", days: ["date", "notifiedDate"] },
] as const;

/** Returns a function that finds the days of one entry of a list that are out of order. */
const inOrder =
  (list: Pointer, days: readonly string[]) =>
  (entry: object, at: number): Hit[] =>
    pairsOutOfOrder(
      days.map((name): Dated => {
        const day: unknown = Reflect.get(entry, name);
        return [`${list}/${at}/${name}`, typeof day === "string" ? day : undefined];
      }),
    );

/** Within each item of the record the days follow one another; advice has a rule of its own. */
export const itemDatesInOrder: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/item-dates-in-order",
  severity: "error",
  since: "1.0.0",
  statement: "Within each item the earlier day comes first: asked before answered, begun before ended.",
  why: "A period that ends before it begins excuses nothing and proves nothing.",
  source: [cite("sendStandards")],
  reads: [
    ...itemDays.flatMap(({ list, anchor, days }) => [anchor, ...days].map((leaf) => `/${list}/*/${leaf}`)),
    "/child/currentSettings/*/from",
    "/child/currentSettings/*/to",
  ],
  message: "The {place} is earlier than the {related}, which comes before it.",
  fix: "Correct whichever of the two days is wrong.",
  caseworker: {
    message: "{Place} comes too early: the {related} comes first.",
    fix: "Check both days and put the wrong one right.",
  },
  check: ({ record }) => [
    ...itemDays.flatMap(({ list, days }) => (record[list] ?? []).flatMap(inOrder(`/${list}`, days))),
    ...(record.child.currentSettings ?? []).flatMap(inOrder("/child/currentSettings", ["from", "to"])),
  ],
};
