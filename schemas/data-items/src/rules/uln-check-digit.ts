import { checkUln, cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";

/** The last digit of the unique learner number is the one that the others ask for. */
export const ulnCheckDigit: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/uln-check-digit",
  severity: "error",
  since: "1.0.0",
  statement: "The last digit of the unique learner number is the one that the others ask for.",
  why: "A number with a wrong digit belongs to no learner, so that results and funding cannot be joined to the young person.",
  source: [cite("ilr", "DD01"), cite("cbds")],
  reads: ["/identity/identifiers/uln"],
  message: "The {place} has a last digit that does not go with the others, or stands for a learner without a number.",
  fix: "Compare it with the Learning Records Service; leave it out where it is not known.",
  caseworker: {
    message: "The learner number has a wrong digit.",
    fix: "Check it with the college. Leave it out if you do not know it.",
  },
  check: ({ record }) => {
    const number = record.identity.identifiers?.uln;
    const result = number === undefined ? "sound" : checkUln(number);
    return result === "checkDigit" || result === "placeholder" ? ["/identity/identifiers/uln"] : [];
  },
};
