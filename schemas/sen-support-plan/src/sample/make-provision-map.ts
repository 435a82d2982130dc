import { academicYearOf } from "@send-standards/common";
import { fill } from "@send-standards/common/sample";
import { provisionMapCosts } from "../costs/provision-map-costs.ts";
import { schoolContributionThresholdPence } from "../costs/school-contribution-threshold.ts";
import type { ProvisionMap, ProvisionMapRow } from "../types.ts";
import { threadCost, weeks } from "./make-provisions.ts";
import type { Scene } from "./scene.ts";

const rowsOf = ({ random, threads, words }: Scene): ProvisionMapRow[] => {
  const staffed = threads.map(
    (thread, at): ProvisionMapRow => ({
      id: `row-${at + 1}`,
      intervention: fill(thread.provision.text, words).slice(0, 80),
      provisionRef: `provision-${at + 1}`,
      staffRole: thread.provision.role,
      ratePencePerHour: thread.provision.ratePence,
      rateSource: "example pay table of the authority",
      minutesPerSession: thread.provision.minutes,
      sessionsPerWeek: thread.provision.sessions,
      weeks,
      groupSize: thread.provision.group,
      annualPence: threadCost(thread.provision),
      startMeasure: fill(thread.baseline, words),
      ...random.maybe(40, { endMeasure: fill(thread.changed, words) }),
    }),
  );
  return [
    ...staffed,
    ...(random.chance(40)
      ? [{ id: "row-aid", intervention: "Reading pen", equipmentPence: 18_000, annualPence: 18_000 }]
      : []),
    ...(random.chance(30)
      ? [
          {
            id: "row-health",
            intervention: "Visits of the therapist",
            externalPence: 42_000,
            annualPence: 42_000,
            fundingSource: "nhsCommissioner" as const,
          },
        ]
      : []),
    ...(random.chance(10)
      ? [
          {
            id: "row-adult",
            intervention: "An adult at hand in all lessons",
            minutesPerSession: 300,
            sessionsPerWeek: 5,
            weeks,
            ratePencePerHour: 1650,
            groupSize: 2,
            annualPence: 783_750,
            fundingSource: "notionalSenBudget" as const,
          },
        ]
      : []),
  ];
};

/** Returns the provision map with its running totals. */
export const makeProvisionMap = (scene: Scene): ProvisionMap => {
  const rows = rowsOf(scene);
  const { cumulativePence, totalPence = 0, remainingPence = 0 } = provisionMapCosts(rows);
  const label = academicYearOf(scene.days.last).label;
  return {
    academicYear: label,
    rows: rows.map((row, at) => ({ ...row, cumulativePence: cumulativePence[at] ?? 0 })),
    totalPence,
    remainingPence,
    ...(totalPence > schoolContributionThresholdPence
      ? { aboveThreshold: "Top-up was asked for last term; the authority has not answered." }
      : {}),
    ...scene.random.maybe(30, { notes: "Rates include on-costs." }),
  };
};
