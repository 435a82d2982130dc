import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentIsLive, contentLiveReads } from "./support/content-is-live.ts";
import { isPlanText } from "./support/is-plan-text.ts";

/**
 * Section E says how progress towards its outcomes is watched or when it is looked at.
 *
 * Said once for the plan, where no outcome that is worked towards has monitoring, a day of review or a way of
 * setting shorter targets.
 */
export const progressIsWatched: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/progress-is-watched",
  severity: "query",
  since: "1.0.0",
  statement: "Section E says how progress towards its outcomes is watched or when it is looked at.",
  why: "Outcomes that nobody looks at between two reviews are found to be missed when a year is gone.",
  source: [cite("codeOfPractice", "9.69")],
  reads: [
    "/status",
    ...contentLiveReads,
    "/sections/E/outcomes/*/id",
    "/sections/E/outcomes/*/reviewDate",
    ...["who", "how", "frequency", "tool"].map((leaf) => `/sections/E/outcomes/*/monitoring/${leaf}`),
    ...["who", "frequency"].map((leaf) => `/sections/E/outcomes/*/targetSetting/${leaf}`),
  ],
  message: "None of the {place} says how progress is watched or when it is looked at.",
  fix: "Say for each outcome who watches progress, how and how often, and who sets shorter-term targets.",
  caseworker: {
    message: "Section E does not say how progress will be checked.",
    fix: "Say who checks progress on each outcome, how, and how often.",
  },
  check: ({ index }) => {
    let live = 0;
    for (const { entity } of index.outcomes) {
      if (!contentIsLive(entity)) continue;
      const { monitoring, reviewDate, targetSetting } = entity;
      if (monitoring !== undefined || reviewDate !== undefined || targetSetting !== undefined) return [];
      live += 1;
    }
    return live > 0 && isPlanText(index.plan) ? ["/sections/E/outcomes"] : [];
  },
};
