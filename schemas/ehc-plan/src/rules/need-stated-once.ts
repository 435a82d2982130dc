import { cite } from "@send-standards/common";
import type { Hit, Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentIsCurrent } from "./support/content-is-current.ts";

/** Whether two needs of section B are equally long. Texts in a map would each be read through. */
const mayBeTwice = ({ needs }: EhcPlanIndex): boolean => {
  const lengths = new Set<number>();
  for (const { section, entity } of needs) {
    if (section !== "B") continue;
    const { length } = entity.text;
    if (lengths.has(length)) return true;
    lengths.add(length);
  }
  return false;
};

/**
 * No current special educational need is stated twice in the same words.
 *
 * One need can belong to several areas and meet several lines of provision without being copied. Resolved and
 * replaced needs stay for the history.
 */
export const needStatedOnce: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/need-stated-once",
  severity: "query",
  since: "1.0.0",
  statement: "No current special educational need is stated twice in the same words.",
  why: "A copy in two areas reads as two needs, and one of them is soon changed without the other.",
  source: [cite("templateTesting"), cite("sendStandards")],
  reads: ["id", "text", "status"].map((leaf) => `/sections/B/needs/*/${leaf}`),
  message: "{Place} is in the same words as {related}.",
  fix: "State the need once and link to it; if there are two needs, say how they differ.",
  caseworker: {
    message: "The same need is written twice in section B.",
    fix: "Keep it once. If there are two needs, say how they differ.",
  },
  check: ({ index }) => {
    if (!mayBeTwice(index)) return [];
    const first = new Map<string, Pointer>();
    const hits: Hit[] = [];
    for (const { section, pointer, entity } of index.needs) {
      if (section !== "B" || !contentIsCurrent(entity)) continue;
      const earlier = first.get(entity.text);
      if (earlier === undefined) first.set(entity.text, pointer);
      else hits.push({ pointer, related: [earlier] });
    }
    return hits;
  },
};
