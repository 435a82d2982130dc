import type { SetRuleCases } from "@send-standards/core";
import { firstIssueDateStaysCases } from "./first-issue-date-stays.cases.ts";
import { idKeepsItsKindCases } from "./id-keeps-its-kind.cases.ts";
import { idsStayFromVersionToVersionCases } from "./ids-stay-from-version-to-version.cases.ts";
import { needIsCarriedForwardCases } from "./need-is-carried-forward.cases.ts";
import { numberHasOneBirthDateCases } from "./number-has-one-birth-date.cases.ts";
import { oneAuthorityInForceCases } from "./one-authority-in-force.cases.ts";
import { onePlanInForceCases } from "./one-plan-in-force.cases.ts";
import { outcomeIsCarriedForwardCases } from "./outcome-is-carried-forward.cases.ts";
import { planIsAboutOneChildCases } from "./plan-is-about-one-child.cases.ts";
import { provisionIsCarriedForwardCases } from "./provision-is-carried-forward.cases.ts";
import { replacedVersionAgreesCases } from "./replaced-version-agrees.cases.ts";
import { replacedVersionIsHistoricCases } from "./replaced-version-is-historic.cases.ts";
import { versionAppearsOnceCases } from "./version-appears-once.cases.ts";
import { versionHasOneIssueDateCases } from "./version-has-one-issue-date.cases.ts";
import { versionsInDateOrderCases } from "./versions-in-date-order.cases.ts";

/** The boundary cases of every rule about several plans, in the order of the rule book. */
export const setCases: readonly SetRuleCases[] = [
  planIsAboutOneChildCases,
  numberHasOneBirthDateCases,
  onePlanInForceCases,
  oneAuthorityInForceCases,
  replacedVersionIsHistoricCases,
  versionAppearsOnceCases,
  versionHasOneIssueDateCases,
  versionsInDateOrderCases,
  replacedVersionAgreesCases,
  firstIssueDateStaysCases,
  needIsCarriedForwardCases,
  provisionIsCarriedForwardCases,
  outcomeIsCarriedForwardCases,
  idsStayFromVersionToVersionCases,
  idKeepsItsKindCases,
];
