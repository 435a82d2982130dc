import { cite, isOnlyDiagnosis } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentIsCurrent } from "./support/content-is-current.ts";

/**
 * A current special educational need says what the child or young person finds hard, and not only what it is called.
 *
 * Asked of section B only: a health condition in section C may stand by its name. An impact beside it says
 * more.
 */
export const needSaysMoreThanDiagnosis: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/need-says-more-than-diagnosis",
  severity: "query",
  since: "1.0.0",
  statement:
    "A current special educational need says what the child or young person finds hard, and not only what it is called.",
  why: "Two children with one diagnosis need different things; nobody can tell from its name what to provide.",
  source: [cite("sendStandards"), cite("codeOfPractice", "9.69")],
  reads: ["id", "text", "impact", "status"].map((leaf) => `/sections/B/needs/*/${leaf}`),
  message: "The {place} gives a diagnosis and nothing else.",
  fix: "Say what the child or young person finds hard because of it and what that does to learning; the diagnosis may stay beside it.",
  caseworker: {
    message: "This gives a diagnosis and nothing else: {place}.",
    fix: "Say what the child finds hard and how it affects learning. The diagnosis can stay.",
  },
  check: ({ index }) => {
    const hits: Pointer[] = [];
    for (const { section, pointer, entity } of index.needs) {
      if (section !== "B" || entity.impact !== undefined || !contentIsCurrent(entity)) continue;
      if (isOnlyDiagnosis(entity.text)) hits.push(`${pointer}/text`);
    }
    return hits;
  },
};
