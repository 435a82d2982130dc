import { cite, type Need, namesSensoryTeacher, type Provision } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentIsCurrent } from "./support/content-is-current.ts";

type Role = NonNullable<NonNullable<Provision["deliverer"]>["role"]>;

const qualified: ReadonlySet<Role | undefined> = new Set<Role>([
  "teacherOfDeaf",
  "teacherOfVisionImpaired",
  "teacherOfMultiSensoryImpaired",
]);

const sensoryTypes: ReadonlySet<string> = new Set<NonNullable<Need["senTypes"]>[number]>(["HI", "VI", "MSI"]);
const sensoryAreas: ReadonlySet<string> = new Set<NonNullable<Need["subAreas"]>[number]>([
  "hearing",
  "vision",
  "multiSensory",
]);

const takesPart = ({ deliverer, text }: Provision): boolean =>
  qualified.has(deliverer?.role) ||
  [text, deliverer?.expertise, deliverer?.supervision].some((part) => part !== undefined && namesSensoryTeacher(part));

/** Returns the places that say that there is a sensory need. */
const sensoryNeeds = ({ child, sections }: EhcPlan): Pointer[] => [
  ...[...(child.senTypes ?? []).entries()]
    .filter(([, { type }]) => sensoryTypes.has(type))
    .map(([at]) => `/child/senTypes/${at}`),
  ...[...(sections.B.needs ?? []).entries()]
    .filter(([, need]) => contentIsCurrent(need))
    .filter(
      ([, { senTypes, subAreas }]) =>
        senTypes?.some((type) => sensoryTypes.has(type)) || subAreas?.some((area) => sensoryAreas.has(area)),
    )
    .map(([at]) => `/sections/B/needs/${at}`),
];

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
    "/child/senTypes/*/type",
    ...["id", "status", "senTypes/*", "subAreas/*"].map((leaf) => `/sections/B/needs/*/${leaf}`),
    ...["id", "text", "deliverer/role", "deliverer/expertise", "deliverer/supervision"].map(
      (leaf) => `/sections/F/provisions/*/${leaf}`,
    ),
  ],
  message:
    "There is a sensory need, see {related}, and no line of section F has a part for a teacher qualified for it.",
  fix: "Add what the teacher of the deaf, or of children with vision or multi-sensory impairment, does; or say in a note why none is needed.",
  check: ({ record }) => {
    const lines = record.sections.F.provisions ?? [];
    if (lines.length === 0) return [];
    const related = sensoryNeeds(record);
    return related.length === 0 || lines.some(takesPart) ? [] : [{ pointer: "/sections/F/provisions", related }];
  },
};
