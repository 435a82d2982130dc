import type { SetRule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { firstIssueDateStays } from "./first-issue-date-stays.ts";
import { idKeepsItsKind } from "./id-keeps-its-kind.ts";
import { idsStayFromVersionToVersion } from "./ids-stay-from-version-to-version.ts";
import { needIsCarriedForward } from "./need-is-carried-forward.ts";
import { numberHasOneBirthDate } from "./number-has-one-birth-date.ts";
import { oneAuthorityInForce } from "./one-authority-in-force.ts";
import { onePlanInForce } from "./one-plan-in-force.ts";
import { outcomeIsCarriedForward } from "./outcome-is-carried-forward.ts";
import { planIsAboutOneChild } from "./plan-is-about-one-child.ts";
import { provisionIsCarriedForward } from "./provision-is-carried-forward.ts";
import { replacedVersionAgrees } from "./replaced-version-agrees.ts";
import { replacedVersionIsHistoric } from "./replaced-version-is-historic.ts";
import { versionAppearsOnce } from "./version-appears-once.ts";
import { versionHasOneIssueDate } from "./version-has-one-issue-date.ts";
import { versionsInDateOrder } from "./versions-in-date-order.ts";

/** The rules about several plans, in the order of the rule book. */
export const setRules: readonly SetRule<EhcPlan, EhcPlanIndex>[] = [
  planIsAboutOneChild,
  numberHasOneBirthDate,
  onePlanInForce,
  oneAuthorityInForce,
  replacedVersionIsHistoric,
  versionAppearsOnce,
  versionHasOneIssueDate,
  versionsInDateOrder,
  replacedVersionAgrees,
  firstIssueDateStays,
  needIsCarriedForward,
  provisionIsCarriedForward,
  outcomeIsCarriedForward,
  idsStayFromVersionToVersion,
  idKeepsItsKind,
];
