import { cite } from "@send-standards/common";
import type { Hit, Pointer, Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";

/** Every id in the record belongs to one entity only. */
export const idsUnique: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/ids-unique",
  severity: "error",
  since: "1.0.0",
  statement: "Every id in the record belongs to one entity only.",
  why: "A link to an id that two entities share leads to either of them, so nobody can tell which document is meant.",
  source: [cite("sendStandards")],
  reads: [
    "/people/*/id",
    "/evidence/*/id",
    "/advice/*/id",
    "/advice/*/statements/*/id",
    "/mediations/*/id",
    "/appeals/*/id",
    "/attachments/*/id",
  ],
  message: "The {place} is also the {related}.",
  fix: "Give one of the two entities another id, and change the links that mean it.",
  caseworker: {
    message: "Two parts of this case have the same number.",
    fix: "Ask whoever runs your system to number them apart.",
  },
  check: ({ record: { people, evidence, advice, mediations, appeals, attachments } }) => {
    const first = new Map<string, Pointer>();
    const hits: Hit[] = [];
    const look = (list: readonly { readonly id: string }[] | undefined, place: Pointer): void => {
      list?.forEach(({ id }, at) => {
        const pointer = `${place}/${at}/id`;
        const earlier = first.get(id);
        if (earlier === undefined) first.set(id, pointer);
        else hits.push({ pointer, related: [earlier] });
      });
    };
    look(people, "/people");
    look(evidence, "/evidence");
    look(advice, "/advice");
    advice?.forEach(({ statements }, at) => {
      look(statements, `/advice/${at}/statements`);
    });
    look(mediations, "/mediations");
    look(appeals, "/appeals");
    look(attachments, "/attachments");
    return hits;
  },
};
