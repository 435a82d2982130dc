import {
  type Cost,
  type DelivererRoleCode,
  type FundingBodyCode,
  type FundingSourceCode,
  minutesPerYear,
  type Provision,
  type Quantity,
} from "@send-standards/common";
import { deliverers } from "./data/deliverers.ts";
import { financialYearOf } from "./financial-year.ts";
import type { ProvisionSection } from "./provision-context.ts";
import type { Scene } from "./scene.ts";

/** The body that answers for provision of each section. */
export const accountableBodies: { readonly [Section in ProvisionSection]: FundingBodyCode } = {
  F: "education",
  G: "health",
  H1: "socialCare",
  H2: "socialCare",
};

/** Returns the budget that pays for a provision. */
export const fundingSourceOf = (
  scene: Scene,
  section: ProvisionSection,
  role: DelivererRoleCode | undefined,
): FundingSourceCode => {
  if (section === "G") return "nhsCommissioner";
  if (section !== "F") return "socialCare";
  const { kind } = scene.place;
  const employer = role === undefined ? "setting" : deliverers[role].employer;
  if (employer === "localAuthority" || scene.place.otherwise === "wholly") return "highNeedsCentral";
  if (employer === "family") return scene.random.chance(50) ? "parent" : "coreBudget";
  if (kind === "special" || kind === "unit" || kind === "independent") return "specialSchoolPlace";
  return scene.random.pick(["notionalSenBudget", "highNeedsTopUp", "highNeedsTopUp", "coreBudget"] as const);
};

/** Returns what a timed provision costs in a year, for some of them. */
export const costOf = (scene: Scene, quantity: Quantity, role: DelivererRoleCode | undefined): Cost | undefined => {
  if (quantity.basis !== "timed" || role === undefined || !scene.random.chance(45)) return undefined;
  const { hourlyPence } = deliverers[role];
  const learners = quantity.ratio?.learners ?? 1;
  return {
    annualPence: Math.round((minutesPerYear(quantity) * hourlyPence) / 60 / learners),
    unit: `hourly rate of ${hourlyPence} pence, shared by ${learners}`,
    basisYear: financialYearOf(scene.days.made),
    method: scene.random.pick(["standardRate", "actual", "estimate"] as const),
    ...scene.random.maybe(25, { band: scene.random.pick(["Band C", "Band D", "Band E"]) }),
  };
};

/** Returns the shares of two bodies that together pay for a provision; they come to 100 percent. */
export const makeFundingShares = (
  scene: Scene,
  section: ProvisionSection,
  cost: Cost | undefined,
): Provision["fundingShares"] => {
  const first = scene.random.pick([50, 60, 75]);
  const year = financialYearOf(scene.days.made);
  const part = (percent: number) =>
    cost === undefined ? {} : { pence: Math.floor((cost.annualPence * percent) / 100) };
  const other: FundingBodyCode = section === "G" ? "education" : "health";
  const rest = 100 - first;
  return [
    { body: accountableBodies[section], percent: first, ...part(first), financialYear: year },
    {
      body: other,
      percent: rest,
      ...(cost === undefined ? {} : { pence: cost.annualPence - Math.floor((cost.annualPence * first) / 100) }),
      financialYear: year,
    },
  ];
};
