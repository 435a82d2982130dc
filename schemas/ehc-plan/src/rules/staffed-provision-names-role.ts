import { cite, isOnlyMoney } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentIsPartOfSpecialPlace, contentSpecialPlaceReads } from "./support/content-is-part-of-special-place.ts";
import { contentIsStaffed, contentStaffedReads } from "./support/content-is-staffed.ts";

/**
 * Teaching, therapy and support by staff say who provides them, by role. Asked of sections F and G. Equipment, the
 * environment, a changed curriculum and what a special setting does all day are left alone.
 */
export const staffedProvisionNamesRole: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/staffed-provision-names-role",
  severity: "query",
  since: "1.0.0",
  statement: "Teaching, therapy and support by staff say who provides them, by role.",
  why: "A therapist and an assistant do not give the same thing; the role decides what the child gets for the hour.",
  source: [cite("codeOfPractice", "9.69"), cite("lvClarke")],
  reads: [
    ...contentSpecialPlaceReads,
    ...contentStaffedReads,
    ...["F", "G"].flatMap((section) =>
      ["text", "quantity/basis", "deliverer/role"].map((leaf) => `/sections/${section}/provisions/*/${leaf}`),
    ),
  ],
  message: "Nothing says who provides it: the {place} is missing.",
  fix: "Name the role of the person who provides it, such as speech and language therapist or teaching assistant.",
  caseworker: {
    message: "Nothing says who gives this help: {place}.",
    fix: "Name the job, such as teacher or speech therapist.",
  },
  check: ({ index }) => {
    const hits: Pointer[] = [];
    for (const line of index.provisions) {
      const { section, pointer, entity } = line;
      if ((section !== "F" && section !== "G") || entity.deliverer?.role !== undefined) continue;
      const timed = entity.type === undefined && entity.quantity?.basis === "timed";
      if (!contentIsStaffed(entity) && !timed) continue;
      if (!contentIsPartOfSpecialPlace(line, index.plan) && !isOnlyMoney(entity.text))
        hits.push(`${pointer}/deliverer/role`);
    }
    return hits;
  },
};
