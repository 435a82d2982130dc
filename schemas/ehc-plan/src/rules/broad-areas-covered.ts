import { cite, type Need } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentHasAny } from "./support/content-has-any.ts";

const areaOf = ({ broadArea }: Need): Need["broadArea"] => broadArea;

const four: readonly Need["broadArea"][] = ["CI", "CL", "SEMH", "SP"];

/** Section B says of each of the four broad areas what needs there are in it, or that none was found. */
export const broadAreasCovered: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/broad-areas-covered",
  severity: "query",
  since: "1.0.0",
  statement: "Section B says of each of the four broad areas what needs there are in it, or that none was found.",
  why: "An area that is not mentioned may never have been looked at, and needs in it stay hidden behind the obvious one.",
  source: [cite("templateTesting"), cite("codeOfPractice", "6.28")],
  reads: [
    "/sections/B/needs/*/id",
    "/sections/B/needs/*/broadArea",
    "/sections/B/areas/*/area",
    "/sections/B/areas/*/noNeeds",
  ],
  message: "Section B does not say what was found in each of the four broad areas.",
  fix: "Give each need its broad area, and mark each area in which no need was found.",
  caseworker: {
    message: "Section B does not cover each of the four broad areas.",
    fix: "Give each need its area. Mark an area where no need was found.",
  },
  check: ({ index }) => {
    const { needs, areas } = index.plan.sections.B;
    if (!contentHasAny(needs)) return [];
    const isTold = (wanted: Need["broadArea"]): boolean =>
      areas?.some(({ area, noNeeds }) => area === wanted && noNeeds === true) === true ||
      index.needs.some(({ section, entity }) => section === "B" && areaOf(entity) === wanted);
    return four.every(isTold) ? [] : ["/sections/B/areas"];
  },
};
