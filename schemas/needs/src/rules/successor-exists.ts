import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { NeedsRecord } from "../types.ts";

/** Every successor of a code is another code of the same taxonomy. */
export const successorExists: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/successor-exists",
  severity: "error",
  since: "1.0.0",
  statement: "Every successor of a code is another code of the same taxonomy.",
  why: "Records with a retired code can only be brought up to date where the way leads somewhere.",
  source: [cite("sendStandards")],
  reads: ["/codes/*/code", "/codes/*/successors/*"],
  message: "The {place} is not another code of the taxonomy.",
  fix: "Name a code that is there, or leave the successor out.",
  caseworker: {
    message: "The {place} is not on the list.",
    fix: "Ask the publisher what took over.",
  },
  check: ({ index }) => {
    const codes = new Set(index.codes.map(({ entity }) => entity.code));
    return index.codes.flatMap(({ pointer, entity: { code, successors } }) =>
      (successors ?? []).flatMap((successor, at) =>
        codes.has(successor) && successor !== code ? [] : [`${pointer}/successors/${at}`],
      ),
    );
  },
};
