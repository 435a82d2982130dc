import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";

/** The child or young person is named by a forename, a surname or a preferred name. */
export const hasAName: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/has-a-name",
  severity: "error",
  since: "1.0.0",
  statement: "The child or young person is named by a forename, a surname or a preferred name.",
  why: "A record that names nobody can be joined to the wrong child. One name is enough: some people have no more.",
  source: [cite("sendStandards")],
  reads: ["/identity/name/forename", "/identity/name/surname", "/identity/name/preferredName"],
  message: "The child or young person has no name.",
  fix: "Add the forename, the surname or the name that the child or young person wants to be called by.",
  caseworker: {
    message: "There is no name for the child or young person.",
    fix: "Add the name they want to be called by.",
  },
  check: ({ record }) => {
    const { forename, surname, preferredName } = record.identity.name;
    return forename === undefined && surname === undefined && preferredName === undefined ? ["/identity/name"] : [];
  },
};
