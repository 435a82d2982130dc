import type { SenAreaOfNeedCode } from "@send-standards/common";

/** What is said of the strengths in each broad area as a whole. */
export const areaStrengths: { readonly [Area in SenAreaOfNeedCode]: readonly string[] } = {
  CI: [
    "{name} lets people who know {him} see what {he} thinks and feels.",
    "{name} communicates more, and more clearly, when {he} is calm and has time.",
    "{name} enjoys the company of people who share {his} interest in {interest}.",
  ],
  CL: [
    "{name} learns well from what {he} can see and handle.",
    "{name} keeps what {he} has learnt about {interest} and builds on it.",
    "{name} works hard when {he} can see the end of a task.",
  ],
  SEMH: [
    "{name} forms strong bonds with a few trusted people.",
    "{name} knows some of the things that help {him} and asks for them on good days.",
    "{name} cares about fairness and about the feelings of others.",
  ],
  SP: [
    "{name} likes to be active and tries new movements when {he} feels safe.",
    "{name} looks after {his} equipment and says when something is wrong.",
    "{name} has found ways of {his} own to do what is hard for {him}.",
  ],
};
