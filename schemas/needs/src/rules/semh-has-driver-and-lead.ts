import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { NeedsRecord } from "../types.ts";
import { hasAny } from "./support/has-any.ts";

/** A social, emotional or mental health need names what may lie behind it and which agency leads. */
export const semhHasDriverAndLead: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/semh-has-driver-and-lead",
  severity: "query",
  since: "1.0.0",
  statement: "A social, emotional or mental health need names what may lie behind it and which agency leads.",
  why: "The same behaviour may come from anxiety, from harm or from not understanding; and where no agency leads, each waits for the other.",
  source: [cite("codeOfPractice", "6.32", false), cite("cfa2014", "25")],
  reads: [
    "/cells/*/id",
    "/cells/*/area",
    "/cells/*/drivers/*",
    "/cells/*/leadAgency",
    "/codes/*/code",
    "/codes/*/parent",
    "/codes/*/drivers/*",
    "/codes/*/leadAgency",
  ],
  message: "There is no entry for the {place}.",
  fix: "Name what may lie behind the need, such as anxiety or trauma, and the agency that leads.",
  caseworker: {
    message: "We are not told the {place}.",
    fix: "Ask the publisher what may lie behind the need and who leads.",
  },
  check: ({ index }) =>
    [
      ...index.cells.filter(({ entity }) => entity.area === "SEMH"),
      ...index.codes.filter(({ entity }) => entity.parent === "SEMH"),
    ].flatMap(({ pointer, entity }) => [
      ...(hasAny(entity.drivers) ? [] : [`${pointer}/drivers`]),
      ...(entity.leadAgency === undefined ? [`${pointer}/leadAgency`] : []),
    ]),
};
