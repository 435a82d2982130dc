import {
  delivererEmployer,
  delivererRole,
  fundingBody,
  fundingSource,
  leadAgency,
  levelOfNeed,
  localAuthority,
  needDriver,
  provisionTier,
  provisionType,
  publicationStatus,
  quantityPeriod,
  taxonomyKind,
} from "@send-standards/common";
import type { CodeList } from "@send-standards/core";

/** Every code list that the schema or a rule uses. */
export const codeLists: readonly CodeList[] = [
  delivererEmployer,
  delivererRole,
  fundingBody,
  fundingSource,
  leadAgency,
  levelOfNeed,
  localAuthority,
  needDriver,
  provisionTier,
  provisionType,
  publicationStatus,
  quantityPeriod,
  taxonomyKind,
];
