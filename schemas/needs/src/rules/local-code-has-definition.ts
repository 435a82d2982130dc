import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { NeedsRecord } from "../types.ts";
import { isLocal, isLocalReads } from "./support/is-local.ts";

/** Every code of a local taxonomy says what it takes in. */
export const localCodeHasDefinition: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/local-code-has-definition",
  severity: "advice",
  since: "1.0.0",
  statement: "Every code of a local taxonomy says what it takes in.",
  why: "A local name is understood where it was coined; everybody else needs it explained.",
  source: [cite("sendStandards")],
  reads: [...isLocalReads, "/codes/*/code", "/codes/*/definition"],
  message: "There is no {place}.",
  fix: "Say what the code takes in and what it leaves out.",
  caseworker: {
    message: "The {place} is not given.",
    fix: "Ask the publisher what the name means.",
  },
  check: ({ record, index }) =>
    isLocal(record)
      ? index.codes
          .filter(({ entity }) => entity.definition === undefined)
          .map(({ pointer }) => `${pointer}/definition`)
      : [],
};
