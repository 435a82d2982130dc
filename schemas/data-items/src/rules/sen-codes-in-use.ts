import { cite, senProvision, senType } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { isOutOfUse } from "./support/is-out-of-use.ts";
import { numbered } from "./support/numbered.ts";

/** Every stage of provision and type of need was in use in the census while the stage ran. */
export const senCodesInUse: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/sen-codes-in-use",
  severity: "query",
  since: "1.0.0",
  statement: "Every stage of provision and type of need was in use in the census while the stage ran.",
  why: "A code that the census does not take drops the child out of the figures that services are planned by.",
  source: [cite("cbds"), cite("sen2")],
  reads: ["provision", "from", "to", "types/*/type"].map((leaf) => `/education/senStages/*/${leaf}`),
  message: "The {place} was not in use at that time.",
  fix: "Choose the code that was in use; old difficulties with behaviour are to be looked at again, not renamed.",
  caseworker: {
    message: "This census code was not in use then: {place}.",
    fix: "Choose a code that fits the child's need now.",
  },
  check: ({ record, asOf }) =>
    numbered(record.education?.senStages).flatMap(([at, { provision, from, to = asOf, types = [] }]) => {
      if (from === undefined) return [];
      const place = `/education/senStages/${at}`;
      return [
        ...(isOutOfUse(senProvision, provision, from, to) ? [`${place}/provision`] : []),
        ...numbered(types).flatMap(([typeAt, { type }]) =>
          isOutOfUse(senType, type, from, to) ? [`${place}/types/${typeAt}/type`] : [],
        ),
      ];
    }),
};
