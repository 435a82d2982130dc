import {
  type LeadAgencyCode,
  type NeedDriverCode,
  type SenAreaOfNeedCode,
  type SubAreaCode,
  subArea,
} from "@send-standards/common";
import { subAreaToBroadArea2015 } from "../crosswalks/sub-area-to-broad-area-2015.ts";
import { subAreaToDraft2026 } from "../crosswalks/sub-area-to-draft-2026.ts";
import type { NeedsTaxonomy, TaxonomyCode } from "../types.ts";
import { subAreaParents } from "./sub-area-parents.ts";
import { taxonomyRefs } from "./taxonomy-refs.ts";

/** What a social, emotional or mental health sub-area says beside its name. */
interface SemhPart {
  readonly drivers: NeedDriverCode[];
  readonly leadAgency: LeadAgencyCode;
}

/** The social, emotional and mental health sub-areas: what may lie behind them, and which agency leads. */
const semhParts: Partial<Record<SubAreaCode, SemhPart>> = {
  anxiety: {
    drivers: ["anxiety", "trauma", "neurodevelopmental", "unmetCommunication", "unmetLearning"],
    leadAgency: "joint",
  },
  lowMood: { drivers: ["mentalIllness", "trauma", "unmetLearning"], leadAgency: "health" },
  regulation: { drivers: ["neurodevelopmental", "trauma", "unmetCommunication", "anxiety"], leadAgency: "education" },
  impulseControl: { drivers: ["neurodevelopmental", "trauma", "unmetLearning"], leadAgency: "joint" },
  attachmentAndTrauma: { drivers: ["trauma", "notYetKnown"], leadAgency: "socialCare" },
  socialRelationships: { drivers: ["unmetCommunication", "anxiety", "trauma"], leadAgency: "education" },
  selfHarm: { drivers: ["mentalIllness", "trauma", "anxiety"], leadAgency: "health" },
  eating: { drivers: ["mentalIllness", "anxiety", "neurodevelopmental"], leadAgency: "health" },
  attendance: { drivers: ["attendance", "anxiety", "unmetLearning", "neurodevelopmental"], leadAgency: "joint" },
};

const parentOf = (code: SubAreaCode): { readonly parent?: SenAreaOfNeedCode } => {
  const parent = subAreaParents[code];
  return parent === undefined ? {} : { parent };
};

const codes = subArea.codes.map(
  ({ code, label, definition }): TaxonomyCode => ({ code, label, definition, ...parentOf(code), ...semhParts[code] }),
);

/** The sub-areas of need of this standard, each under the broad area that it usually sits in. */
export const subArea1: NeedsTaxonomy = {
  recordType: "taxonomy",
  standard: "needs",
  standardVersion: "1.0",
  ...taxonomyRefs.subArea1,
  title: "Sub-areas of need",
  kind: "subArea",
  status: "inForce",
  publisher: { name: "SEND Standards" },
  validFrom: "2026-09-01",
  verified: false,
  parentTaxonomy: taxonomyRefs.broadArea2015,
  codes,
  crosswalks: [subAreaToBroadArea2015, subAreaToDraft2026],
};
