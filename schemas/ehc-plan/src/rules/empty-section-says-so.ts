import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan, Sections } from "../types.ts";
import { contentHasAny } from "./support/content-has-any.ts";
import { contentOfProvisions } from "./support/content-reads.ts";
import { isPlanText } from "./support/is-plan-text.ts";

const present = {
  C: ({ C }: Sections): boolean => contentHasAny(C.needs) || contentHasAny(C.strengths),
  D: ({ D }: Sections): boolean => contentHasAny(D.needs) || contentHasAny(D.strengths),
  F: ({ F }: Sections): boolean => contentHasAny(F.provisions) || F.otherwiseThanAtSchool !== undefined,
  G: ({ G }: Sections): boolean => contentHasAny(G.provisions),
  H1: ({ H1 }: Sections): boolean => contentHasAny(H1.provisions),
  H2: ({ H2 }: Sections): boolean => contentHasAny(H2.provisions),
  K: ({ K }: Sections): boolean => contentHasAny(K.advice) || K.notObtained !== undefined,
};

const letters = ["C", "D", "F", "G", "H1", "H2", "K"] as const;

/**
 * A section with nothing in it says that it is empty on purpose, and why. Asked of sections C, D, F, G, H1, H2 and K;
 * the others have rules of their own, and a notice of amendment may leave sections out.
 */
export const emptySectionSaysSo: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/empty-section-says-so",
  severity: "query",
  since: "1.0.0",
  statement: "A section with nothing in it says that it is empty on purpose, and why.",
  why: "An empty section may mean that no need was found or that nobody asked; a family and a Tribunal cannot tell which.",
  source: [cite("sendStandards"), cite("sendRegs2014", "12(1)")],
  reads: [
    "/status",
    ...letters.map((letter) => `/sections/${letter}/nil/reason`),
    "/sections/C/needs/*/id",
    "/sections/C/strengths/*",
    "/sections/D/needs/*/id",
    "/sections/D/strengths/*",
    ...contentOfProvisions("id"),
    "/sections/F/otherwiseThanAtSchool/wholly",
    "/sections/K/advice/*/id",
    "/sections/K/notObtained",
  ],
  message: "{Place} is empty and does not say why.",
  fix: "Fill it, or say that there is nothing to record and which advice shows it.",
  caseworker: {
    message: "{Place} is empty and does not say why.",
    fix: "Fill it in, or say that there is nothing and which advice shows it.",
  },
  check: ({ index: { plan } }) => {
    if (!isPlanText(plan)) return [];
    const { sections } = plan;
    const hits: Pointer[] = [];
    for (const letter of letters) {
      if (sections[letter].nil === undefined && !present[letter](sections)) hits.push(`/sections/${letter}`);
    }
    return hits;
  },
};
