import type { EhcPlan } from "../../types.ts";

/** What `decidedByOthers` reads. */
export const decidedByOthersReads = ["/issueReason", "/sections/I/placement/namingBasis"] as const;

const routes: ReadonlySet<EhcPlan["issueReason"]> = new Set(["tribunalOrder", "concession", "mediation"]);

/**
 * Returns whether the record shows that the setting in section I was not the authority's own decision: the Tribunal ordered
 * it, the authority gave way in an appeal, or it was agreed in mediation.
 */
export const decidedByOthers = ({ issueReason, sections }: Pick<EhcPlan, "issueReason" | "sections">): boolean => {
  const basis = sections.I.placement?.namingBasis;
  return routes.has(issueReason) || basis === "tribunalOrder" || basis === "mediationAgreement";
};
