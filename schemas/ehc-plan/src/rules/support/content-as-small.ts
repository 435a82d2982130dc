import type { Operation } from "@send-standards/core";

const advice = (id: string, type: string) => ({
  id,
  type,
  author: { role: "author of the report" },
  receivedDate: "2026-05-12",
  appended: true,
});

const cited = { evidence: [{ adviceId: "small-advice-1" }] };

const nil = { nil: { reason: "Nothing was found that belongs here." } };

const uncovered = (area: string) => ({ area, reason: "At present others come first." });

/**
 * Changes that give any plan a small set of sections B to H2, J and K: one need, one health need, one outcome and one line of
 * provision, linked to each other and to nothing else. Cases that are about what is missing start from here, so that they work on
 * other plans than the base.
 */
export const contentAsSmall = [
  {
    op: "add",
    path: "/sections/B",
    value: {
      needs: [
        {
          id: "small-need",
          text: "Longer instructions are lost after the first five words.",
          broadArea: "CI",
          subAreas: ["receptiveLanguage"],
          ...cited,
        },
      ],
      areas: ["CL", "SEMH", "SP"].map((area) => ({ area, noNeeds: true })),
    },
  },
  {
    op: "add",
    path: "/sections/C",
    value: {
      needs: [{ id: "small-health-need", text: "Cold air sets off asthma.", relation: "otherHealthNeed", ...cited }],
    },
  },
  { op: "add", path: "/sections/D", value: nil },
  {
    op: "add",
    path: "/sections/E",
    value: {
      outcomes: [
        {
          id: "small-outcome",
          text: "Instructions of three steps are followed in class without a prompt.",
          needRefs: ["small-need", "small-health-need"],
          provisionRefs: ["small-line"],
          baseline: { text: "One step is followed." },
          successMeasure: { indicator: "Instructions of three steps followed, of ten." },
          stageEnd: "endOfPhase",
          steps: [{ text: "Instructions of two steps are followed." }],
          monitoring: { who: "class teacher", how: "a count of ten" },
        },
      ],
      uncoveredPfaAreas: ["EMP", "IL", "CI", "HLTH"].map(uncovered),
    },
  },
  {
    op: "add",
    path: "/sections/F",
    value: {
      provisions: [
        {
          id: "small-line",
          text: "Direct language therapy, one to one, from a speech and language therapist.",
          type: "therapyDirect",
          needRefs: ["small-need", "small-health-need"],
          outcomeRefs: ["small-outcome"],
          quantity: { basis: "timed", minutes: 40, sessions: 1, per: "week", ratio: { staff: 1, learners: 1 } },
          deliverer: { role: "speechAndLanguageTherapist" },
          fundingSource: "highNeedsTopUp",
          preparesForAdulthood: true,
          ...cited,
        },
      ],
    },
  },
  { op: "add", path: "/sections/G", value: nil },
  { op: "add", path: "/sections/H1", value: nil },
  { op: "add", path: "/sections/H2", value: nil },
  { op: "add", path: "/sections/J", value: nil },
  {
    op: "add",
    path: "/sections/K",
    value: {
      advice: ["medical", "educational", "psychological", "socialCare"].map((type, at) =>
        advice(`small-advice-${at + 1}`, type),
      ),
    },
  },
] as const satisfies readonly Operation[];
