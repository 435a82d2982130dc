import type { DelivererRoleCode, ProvisionTierCode } from "@send-standards/common";
import type { Random } from "@send-standards/common/sample";
import type { MatrixProvision, Payer } from "../types.ts";

const healthRoles: ReadonlySet<DelivererRoleCode> = new Set([
  "speechAndLanguageTherapist",
  "speechAndLanguageTherapyAssistant",
  "occupationalTherapist",
  "occupationalTherapyAssistant",
  "physiotherapist",
  "physiotherapyAssistant",
  "mentalHealthPractitioner",
  "nurse",
]);

const specialistPayer = (random: Random, specialist: readonly MatrixProvision[]): Payer => {
  const roles = specialist.flatMap(({ deliverer }) => deliverer?.role ?? []);
  const tiers: ProvisionTierCode[] = ["specialist"];
  if (roles.some((role) => role === "socialWorker" || role === "careWorker")) {
    return random.pick([
      { source: "socialCare", body: "socialCare", tiers },
      {
        source: "joint",
        tiers,
        note: "Education pays for the school day and social care for the rest, by the joint agreement.",
      },
    ]);
  }
  if (roles.every((role) => healthRoles.has(role))) return { source: "nhsCommissioner", body: "health", tiers };
  return random.pick([
    { source: "highNeedsTopUp", body: "education", tiers },
    { source: "highNeedsCentral", body: "education", tiers },
    { source: "specialSchoolPlace", body: "education", tiers },
    { source: "joint", tiers, note: "Each body pays for the staff whom it employs." },
    { source: "personalBudget", tiers, note: "Where the family holds a personal budget for it." },
  ]);
};

/** Returns who pays for each tier that a cell has. */
export const makePayers = (random: Random, provision: readonly MatrixProvision[]): Payer[] => {
  const having = (wanted: ProvisionTierCode): MatrixProvision[] => provision.filter(({ tier }) => tier === wanted);
  const first = (["universal", "ordinarilyAvailable"] as const).filter((tier) => having(tier).length > 0);
  const specialist = having("specialist");
  return [
    ...(first.length > 0 ? [{ source: "coreBudget" as const, body: "education" as const, tiers: first }] : []),
    ...(having("targeted").length > 0
      ? [{ source: "notionalSenBudget" as const, body: "education" as const, tiers: ["targeted" as const] }]
      : []),
    ...(specialist.length > 0 ? [specialistPayer(random, specialist)] : []),
  ];
};
