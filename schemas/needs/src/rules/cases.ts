import type { RuleCases } from "@send-standards/core";
import { ageBandExistsCases } from "./age-band-exists.cases.ts";
import { ageBandsFollowCases } from "./age-bands-follow.cases.ts";
import { areaInTaxonomyCases } from "./area-in-taxonomy.cases.ts";
import { authorityOnListCases } from "./authority-on-list.cases.ts";
import { cellExistsCases } from "./cell-exists.cases.ts";
import { cellHasDescriptorsCases } from "./cell-has-descriptors.cases.ts";
import { cellHasProvisionCases } from "./cell-has-provision.cases.ts";
import { cellWrittenOnceCases } from "./cell-written-once.cases.ts";
import { codeListedOnceCases } from "./code-listed-once.cases.ts";
import { crosswalkAgreesWithItselfCases } from "./crosswalk-agrees-with-itself.cases.ts";
import { crosswalkCodesExistCases } from "./crosswalk-codes-exist.cases.ts";
import { crosswalkCoversEveryCodeCases } from "./crosswalk-covers-every-code.cases.ts";
import { datesInOrderCases } from "./dates-in-order.cases.ts";
import { draftTaxonomyNotInForceCases } from "./draft-taxonomy-not-in-force.cases.ts";
import { idsUniqueCases } from "./ids-unique.cases.ts";
import { levelExistsCases } from "./level-exists.cases.ts";
import { levelHasCommonCodeCases } from "./level-has-common-code.cases.ts";
import { levelsDifferCases } from "./levels-differ.cases.ts";
import { localCodeHasDefinitionCases } from "./local-code-has-definition.cases.ts";
import { localCodeMapsToNationalCodeCases } from "./local-code-maps-to-national-code.cases.ts";
import { localCodesHavePrefixCases } from "./local-codes-have-prefix.cases.ts";
import { lossIsStatedCases } from "./loss-is-stated.cases.ts";
import { matrixCoversEveryCellCases } from "./matrix-covers-every-cell.cases.ts";
import { matrixIsGuidanceCases } from "./matrix-is-guidance.cases.ts";
import { parentExistsCases } from "./parent-exists.cases.ts";
import { prefixIsRegisteredCases } from "./prefix-is-registered.cases.ts";
import { provisionHasTierCases } from "./provision-has-tier.cases.ts";
import { provisionWordingIsSpecificCases } from "./provision-wording-is-specific.cases.ts";
import { publisherNamedCases } from "./publisher-named.cases.ts";
import { retiredCodeNotUsedCases } from "./retired-code-not-used.cases.ts";
import { reviewDatePresentCases } from "./review-date-present.cases.ts";
import { semhHasDriverAndLeadCases } from "./semh-has-driver-and-lead.cases.ts";
import { statusFitsDatesCases } from "./status-fits-dates.cases.ts";
import { statusStatedCases } from "./status-stated.cases.ts";
import { stepLeadsUpCases } from "./step-leads-up.cases.ts";
import { successorExistsCases } from "./successor-exists.cases.ts";
import { taxonomyNamedCases } from "./taxonomy-named.cases.ts";
import { versionKnownCases } from "./version-known.cases.ts";
import { versionNamedCases } from "./version-named.cases.ts";
import { whoPaysStatedCases } from "./who-pays-stated.cases.ts";

export { base, baseAsOf } from "./base.ts";

/** The boundary cases of every rule, in the order of the rules. */
export const cases: readonly RuleCases[] = [
  versionKnownCases,
  versionNamedCases,
  statusStatedCases,
  publisherNamedCases,
  authorityOnListCases,
  statusFitsDatesCases,
  datesInOrderCases,
  idsUniqueCases,
  levelExistsCases,
  ageBandExistsCases,
  cellExistsCases,
  stepLeadsUpCases,
  taxonomyNamedCases,
  areaInTaxonomyCases,
  matrixCoversEveryCellCases,
  cellWrittenOnceCases,
  cellHasDescriptorsCases,
  cellHasProvisionCases,
  provisionHasTierCases,
  whoPaysStatedCases,
  levelsDifferCases,
  provisionWordingIsSpecificCases,
  semhHasDriverAndLeadCases,
  draftTaxonomyNotInForceCases,
  retiredCodeNotUsedCases,
  ageBandsFollowCases,
  levelHasCommonCodeCases,
  matrixIsGuidanceCases,
  reviewDatePresentCases,
  codeListedOnceCases,
  parentExistsCases,
  successorExistsCases,
  localCodesHavePrefixCases,
  prefixIsRegisteredCases,
  localCodeMapsToNationalCodeCases,
  crosswalkCodesExistCases,
  crosswalkCoversEveryCodeCases,
  crosswalkAgreesWithItselfCases,
  lossIsStatedCases,
  localCodeHasDefinitionCases,
];
