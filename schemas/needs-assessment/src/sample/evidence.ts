import { type AdviceTypeCode, addDays, adviceType, criterionResult, evidenceCategory } from "@send-standards/common";
import { fill, turn } from "@send-standards/common/sample";
import type { CriteriaSet, EvidenceItem, NeedsAssessment, Sufficiency } from "../types.ts";
import { criteria } from "./data/criteria.ts";
import { makeProfessional } from "./places.ts";
import type { Scene } from "./scene.ts";

/** Kind of advice that the therapist's report stands in for. */
export const reusedType = ({ profile }: Pick<Scene, "profile">): AdviceTypeCode =>
  profile.therapist === "clinical psychologist" || profile.therapist.startsWith("specialist")
    ? "otherAppropriate"
    : "medical";

/** Returns whether the therapist's report is used again in place of new advice. */
export const isReused = ({ days, number }: Scene): boolean => days.asked !== undefined && number % 4 !== 0;

/** Returns the evidence that came with the request. */
export const makeEvidence = (scene: Scene): EvidenceItem[] => {
  const { random, days, profile, words, number } = scene;
  const written = addDays(days.start, -random.int(60, 200));
  return [
    {
      id: "ev-1",
      title: "Plans and reviews of the setting's own support",
      categories: ["attainment", "actionTaken", "progressWithSupport"],
      adviceTypes: ["educational"],
      date: addDays(days.start, -20),
      receivedDate: days.start,
      author: makeProfessional(random, "SENCO", "Example Primary School"),
      attachmentRef: "att-1",
    },
    {
      id: "ev-2",
      title: `Report of a ${profile.therapist}`,
      categories: [...profile.categories],
      adviceTypes: [reusedType(scene)],
      date: written,
      author: { role: profile.therapist, organisation: "Example NHS Trust" },
      summary: fill(profile.need, words),
      ...(isReused(scene) ? { adviceRef: "adv-3" } : {}),
    },
    {
      id: "ev-3",
      categories: [turn(evidenceCategory.codes, number).code],
      adviceTypes: number % 3 === 0 ? [] : [turn(adviceType.codes, number).code],
      ...random.maybe(20, { extensions: { "org.example.casework": { scanned: true } } }),
    },
  ];
};

/** Returns who is satisfied with the evidence. */
export const makeSufficiency = (scene: Scene): Pick<NeedsAssessment, "sufficiency"> => {
  const { days, number } = scene;
  if (days.told === undefined || days.asked === undefined) return {};
  const agreed: Sufficiency = {
    evidenceRef: "ev-2",
    adviceType: reusedType(scene),
    wholeOfType: false,
    authorAgreed: true,
    authorityAgreed: true,
    familyAgreed: isReused(scene),
    date: days.told,
    ...(isReused(scene) ? {} : { note: "The family wants a new report: the old one is of before the operation." }),
  };
  return {
    sufficiency: [
      agreed,
      ...(number % 5 === 0
        ? [{ evidenceRef: "ev-1", adviceType: "educational" as const, authorityAgreed: false }]
        : []),
    ],
  };
};

/** Returns the criteria that the evidence was held against. */
export const makeCriteriaSets = ({ random, number, days }: Scene): CriteriaSet[] => [
  {
    title: "Guidance on requests for an assessment",
    version: "2025.1",
    keeper: "Example Council",
    url: "https://www.example.org/guidance",
    validFrom: "2025-01-01",
    appliedDate: days.start,
    results: criteria.map((criterion, at) => ({
      criterion,
      reference: `${at + 1}`,
      result: turn(criterionResult.codes, number + at).code,
      evidenceRefs: ["ev-1"],
      ...random.maybe(40, { note: "The reviews say so for two of three terms." }),
    })),
  },
];
