import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import { isRegisteredPrefix } from "../is-registered-prefix.ts";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { NeedsRecord } from "../types.ts";
import { isLocal, isLocalReads } from "./support/is-local.ts";

/** Every code of a local taxonomy begins with the prefix of the taxonomy. That the prefix is registered is a rule of its own. */
export const localCodesHavePrefix: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/local-codes-have-prefix",
  severity: "query",
  since: "1.0.0",
  statement: "Every code of a local taxonomy begins with the prefix of the taxonomy.",
  why: "A local code without a prefix can be taken for a national one, or for that of another council, when a child moves.",
  source: [cite("sendStandards")],
  reads: [...isLocalReads, "/codes/*/code"],
  message: "The {place} does not show that the code is local.",
  fix: "State a prefix, and begin every code with it and a colon, as la202:soundSensitivity.",
  caseworker: {
    message: "The {place} does not show whose code it is.",
    fix: "Ask the publisher to put the council code before it.",
  },
  check: ({ record, index }) => {
    if (!isLocal(record)) return [];
    const { prefix } = record;
    if (prefix === undefined) return ["/prefix"];
    if (!isRegisteredPrefix(prefix)) return [];
    return index.codes
      .filter(({ entity }) => !entity.code.startsWith(`${prefix}:`))
      .map(({ pointer }) => `${pointer}/code`);
  },
};
