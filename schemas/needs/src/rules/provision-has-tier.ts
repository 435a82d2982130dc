import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { NeedsRecord } from "../types.ts";

/** Every provision of a matrix says whether it is universal, ordinarily available, targeted or specialist. */
export const provisionHasTier: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/provision-has-tier",
  severity: "query",
  since: "1.0.0",
  statement: "Every provision of a matrix says whether it is universal, ordinarily available, targeted or specialist.",
  why: "The tier tells a family whether the help is there for whoever needs it or has to be agreed first.",
  source: [cite("sendStandards")],
  reads: ["/cells/*/provision/*/id", "/cells/*/provision/*/tier"],
  message: "There is no {place}.",
  fix: "State the tier.",
  caseworker: {
    message: "It does not say if all children get this: {place}.",
    fix: "Ask the publisher who can have it.",
  },
  check: ({ index }) =>
    index.cells.flatMap(({ pointer, entity }) =>
      (entity.provision ?? []).flatMap(({ tier }, at) =>
        tier === undefined ? [`${pointer}/provision/${at}/tier`] : [],
      ),
    ),
};
