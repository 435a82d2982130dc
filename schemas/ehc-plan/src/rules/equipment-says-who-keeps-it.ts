import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentOfProvisions } from "./support/content-reads.ts";

/**
 * Equipment is listed as what it is, with who owns it or who keeps it working.
 *
 * A line that is marked as equipment and lists none is asked for the list.
 */
export const equipmentSaysWhoKeepsIt: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/equipment-says-who-keeps-it",
  severity: "advice",
  since: "1.0.0",
  statement: "Equipment is listed as what it is, with who owns it or who keeps it working.",
  why: "A radio aid that nobody repairs is soon in a drawer, and two bodies each think that it is the other's.",
  source: [cite("codeOfPractice", "9.69")],
  reads: ["id", "type", "equipment/*/item", "equipment/*/owner", "equipment/*/maintainer"].flatMap(contentOfProvisions),
  message: "Nothing says who owns the equipment or who keeps it working: see {place}.",
  fix: "List what it is, and name the body that owns it or the body that maintains it.",
  caseworker: {
    message: "It is not clear who owns or repairs this equipment.",
    fix: "Name each item, who owns it and who keeps it working.",
  },
  check: ({ index }) => {
    const hits: Pointer[] = [];
    for (const { pointer, entity } of index.provisions) {
      if (entity.equipment === undefined) {
        if (entity.type === "equipment") hits.push(`${pointer}/equipment`);
        continue;
      }
      entity.equipment.forEach(({ owner, maintainer }, at) => {
        if (owner === undefined && maintainer === undefined) hits.push(`${pointer}/equipment/${at}`);
      });
    }
    return hits;
  },
};
