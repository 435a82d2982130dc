import type { Target } from "./targets.ts";

/** How a measured ratio stands to its line. */
export type Verdict = "moonshot met" | "commit met" | "missed";

/** Share by which a ratio may fall short of the commit, or of what is held, before the gate closes: machines differ. */
export const tolerance = 0.15;

const reaches = (bound: Target["bound"], measured: number, wanted: number): boolean =>
  bound === "least" ? measured >= wanted : measured <= wanted;

/** Returns how a measured ratio stands to its line; a line with a wish only is never missed by falling short of it. */
export const verdictOf = ({ bound, commit, moonshot }: Target, measured: number): Verdict | "not met" => {
  if (reaches(bound, measured, moonshot)) return "moonshot met";
  if (commit === undefined) return "not met";
  return reaches(bound, measured, commit) ? "commit met" : "missed";
};

/** Returns the worst ratio that the gate lets through; `undefined` where the line has no commit. */
export const gateOf = ({ bound, commit, held = commit }: Target): number | undefined =>
  held === undefined ? undefined : held * (bound === "least" ? 1 - tolerance : 1 + tolerance);

/** Returns whether the gate lets a measured ratio through. A ratio that is no number is let through by nothing. */
export const passesGate = (target: Target, measured: number): boolean => {
  const worst = gateOf(target);
  return worst === undefined || reaches(target.bound, measured, worst);
};
