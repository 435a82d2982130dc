import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { NeedsRecord } from "../types.ts";
import { ageBandExists } from "./age-band-exists.ts";
import { ageBandsFollow } from "./age-bands-follow.ts";
import { areaInTaxonomy } from "./area-in-taxonomy.ts";
import { authorityOnList } from "./authority-on-list.ts";
import { cellExists } from "./cell-exists.ts";
import { cellHasDescriptors } from "./cell-has-descriptors.ts";
import { cellHasProvision } from "./cell-has-provision.ts";
import { cellWrittenOnce } from "./cell-written-once.ts";
import { codeListedOnce } from "./code-listed-once.ts";
import { crosswalkAgreesWithItself } from "./crosswalk-agrees-with-itself.ts";
import { crosswalkCodesExist } from "./crosswalk-codes-exist.ts";
import { crosswalkCoversEveryCode } from "./crosswalk-covers-every-code.ts";
import { datesInOrder } from "./dates-in-order.ts";
import { draftTaxonomyNotInForce } from "./draft-taxonomy-not-in-force.ts";
import { idsUnique } from "./ids-unique.ts";
import { levelExists } from "./level-exists.ts";
import { levelHasCommonCode } from "./level-has-common-code.ts";
import { levelsDiffer } from "./levels-differ.ts";
import { localCodeHasDefinition } from "./local-code-has-definition.ts";
import { localCodeMapsToNationalCode } from "./local-code-maps-to-national-code.ts";
import { localCodesHavePrefix } from "./local-codes-have-prefix.ts";
import { lossIsStated } from "./loss-is-stated.ts";
import { matrixCoversEveryCell } from "./matrix-covers-every-cell.ts";
import { matrixIsGuidance } from "./matrix-is-guidance.ts";
import { parentExists } from "./parent-exists.ts";
import { prefixIsRegistered } from "./prefix-is-registered.ts";
import { provisionHasTier } from "./provision-has-tier.ts";
import { provisionWordingIsSpecific } from "./provision-wording-is-specific.ts";
import { publisherNamed } from "./publisher-named.ts";
import { retiredCodeNotUsed } from "./retired-code-not-used.ts";
import { reviewDatePresent } from "./review-date-present.ts";
import { semhHasDriverAndLead } from "./semh-has-driver-and-lead.ts";
import { statusFitsDates } from "./status-fits-dates.ts";
import { statusStated } from "./status-stated.ts";
import { stepLeadsUp } from "./step-leads-up.ts";
import { successorExists } from "./successor-exists.ts";
import { taxonomyNamed } from "./taxonomy-named.ts";
import { versionKnown } from "./version-known.ts";
import { versionNamed } from "./version-named.ts";
import { whoPaysStated } from "./who-pays-stated.ts";

/** Every rule, in the order of the rule book: about every record, about a matrix, about a taxonomy. */
export const rules: readonly Rule<NeedsRecord, NeedsRecordIndex>[] = [
  versionKnown,
  versionNamed,
  statusStated,
  publisherNamed,
  authorityOnList,
  statusFitsDates,
  datesInOrder,
  idsUnique,
  levelExists,
  ageBandExists,
  cellExists,
  stepLeadsUp,
  taxonomyNamed,
  areaInTaxonomy,
  matrixCoversEveryCell,
  cellWrittenOnce,
  cellHasDescriptors,
  cellHasProvision,
  provisionHasTier,
  whoPaysStated,
  levelsDiffer,
  provisionWordingIsSpecific,
  semhHasDriverAndLead,
  draftTaxonomyNotInForce,
  retiredCodeNotUsed,
  ageBandsFollow,
  levelHasCommonCode,
  matrixIsGuidance,
  reviewDatePresent,
  codeListedOnce,
  parentExists,
  successorExists,
  localCodesHavePrefix,
  prefixIsRegistered,
  localCodeMapsToNationalCode,
  crosswalkCodesExist,
  crosswalkCoversEveryCode,
  crosswalkAgreesWithItself,
  lossIsStated,
  localCodeHasDefinition,
];
