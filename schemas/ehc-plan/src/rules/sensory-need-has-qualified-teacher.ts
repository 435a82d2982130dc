import { cite, namesSensoryTeacher, type Provision } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { sensoryNeedReads, sensoryNeeds } from "./support/sensory-needs.ts";

type Role = NonNullable<NonNullable<Provision["deliverer"]>["role"]>;

const qualified: ReadonlySet<Role | undefined> = new Set<Role>([
  "teacherOfDeaf",
  "teacherOfVisionImpaired",
  "teacherOfMultiSensoryImpaired",
]);

const takesPart = ({ deliverer, text }: Provision): boolean =>
  qualified.has(deliverer?.role) ||
  [text, deliverer?.expertise, deliverer?.supervision].some((part) => part !== undefined && namesSensoryTeacher(part));

/**
 * Where there is a hearing, vision or multi-sensory need, a teacher qualified for it has a part in section F: as the
 * person who provides a line, as the one who supervises, or named in the words of a line.
 *
 * The regulation asks for such a teacher in the advice only, so this is a question; a child whose advice says that
 * none is needed has an answer.
 */
export const sensoryNeedHasQualifiedTeacher: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/sensory-need-has-qualified-teacher",
  severity: "query",
  since: "1.0.0",
  statement:
    "Where there is a hearing, vision or multi-sensory need, a teacher qualified for it has a part in section F.",
  why: "A child who cannot hear or see well needs somebody who knows what that does to learning; an assistant alone may not.",
  source: [cite("sendRegs2014", "6(2)"), cite("codeOfPractice", "9.69")],
  reads: [
    ...sensoryNeedReads,
    ...["id", "text", "deliverer/role", "deliverer/expertise", "deliverer/supervision"].map(
      (leaf) => `/sections/F/provisions/*/${leaf}`,
    ),
  ],
  message:
    "There is a sensory need, see {related}, and no line of section F has a part for a teacher qualified for it.",
  fix: "Add what the teacher of the deaf, or of children with vision or multi-sensory impairment, does; or say in a note why none is needed.",
  caseworker: {
    message: "There is a hearing or sight need, but no part for a trained teacher of it.",
    fix: "Add what that teacher does. If none is needed, say why in a note.",
  },
  check: ({ index }) => {
    const lines = index.plan.sections.F.provisions ?? [];
    if (lines.length === 0) return [];
    const related = sensoryNeeds(index);
    return related.length === 0 || lines.some(takesPart) ? [] : [{ pointer: "/sections/F/provisions", related }];
  },
};
