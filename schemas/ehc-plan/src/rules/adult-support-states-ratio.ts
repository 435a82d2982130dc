import { cite, type Quantity } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentIsPartOfSpecialPlace, contentSpecialPlaceReads } from "./support/content-is-part-of-special-place.ts";

const support: ReadonlySet<string | undefined> = new Set(["inClassSupport", "supportAtUnstructuredTimes"]);

const isShared = (quantity: Quantity): boolean =>
  quantity.basis !== "oneOff" &&
  quantity.basis !== "notQuantified" &&
  quantity.ratio === undefined &&
  quantity.groupSizeMax === undefined;

/**
 * Support by an adult in lessons or at break says how many children share the adult.
 *
 * A ratio or a group size will do. What a special setting does all day is left alone, and so is a line that says
 * why an amount would not serve.
 */
export const adultSupportStatesRatio: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/adult-support-states-ratio",
  severity: "query",
  since: "1.0.0",
  statement: "Support by an adult in lessons or at break says how many children share the adult.",
  why: "An adult for one child and an adult for eight are not the same provision.",
  source: [cite("templateTesting"), cite("codeOfPractice", "9.69")],
  reads: [
    ...contentSpecialPlaceReads,
    ...["quantity/basis", "quantity/ratio/staff", "quantity/ratio/learners", "quantity/groupSizeMax"].map(
      (leaf) => `/sections/F/provisions/*/${leaf}`,
    ),
  ],
  message: "Nothing says how many children share the adult: the {place} has neither a ratio nor a group size.",
  fix: "State how many adults there are for how many children.",
  caseworker: {
    message: "It is not clear how many children share this adult.",
    fix: "Add the ratio, such as one adult to three children.",
  },
  check: ({ index }) => {
    const hits: Pointer[] = [];
    for (const line of index.provisions) {
      const { section, pointer, entity } = line;
      if (section !== "F" || !support.has(entity.type) || entity.quantity === undefined) continue;
      if (isShared(entity.quantity) && !contentIsPartOfSpecialPlace(line, index.plan)) hits.push(`${pointer}/quantity`);
    }
    return hits;
  },
};
