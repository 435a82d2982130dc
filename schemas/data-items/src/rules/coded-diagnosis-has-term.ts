import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { numbered } from "./support/numbered.ts";

/** A condition that is given as a clinical code has its term beside it. */
export const codedDiagnosisHasTerm: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/coded-diagnosis-has-term",
  severity: "query",
  since: "1.0.0",
  statement: "A condition that is given as a clinical code has its term beside it.",
  why: "A parent, a teacher and most systems of councils cannot read a code; the words must travel with it.",
  source: [cite("nhsDictionary"), cite("sendStandards")],
  reads: ["/health/conditions/*/diagnosis/form", "/health/conditions/*/diagnosis/term"],
  message: "A clinical code stands without words: see the {place}.",
  fix: "Add the term that belongs to the code.",
  caseworker: {
    message: "A diagnosis is given as a code without words: {place}.",
    fix: "Ask the health service for the name of the condition.",
  },
  check: ({ record }) =>
    numbered(record.health?.conditions).flatMap(([at, { diagnosis }]) =>
      diagnosis.form === "coded" && diagnosis.term === undefined ? [`/health/conditions/${at}/diagnosis/term`] : [],
    ),
};
