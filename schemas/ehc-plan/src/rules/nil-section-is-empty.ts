import { cite } from "@send-standards/common";
import type { Hit, Pointer, Rule } from "@send-standards/core";
import type { AnyNeed, EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan, Sections } from "../types.ts";
import { contentHasAny } from "./support/content-has-any.ts";
import { contentIsCurrent } from "./support/content-is-current.ts";
import { contentOfNeeds, contentOfProvisions } from "./support/content-reads.ts";

type Contents = readonly (readonly [name: string, isThere: (sections: Sections) => boolean])[];

const hasCurrent = (needs: readonly Pick<AnyNeed, "status">[] | undefined): boolean =>
  needs?.some(contentIsCurrent) ?? false;

/** What a section may hold, by the letter of the section and the name of the part. */
const contents: Readonly<Record<keyof Sections, Contents>> = {
  A: [
    ["childViews", ({ A }) => contentHasAny(A.childViews)],
    ["parentViews", ({ A }) => contentHasAny(A.parentViews)],
    ["aspirations", ({ A }) => contentHasAny(A.aspirations)],
  ],
  B: [["needs", ({ B }) => hasCurrent(B.needs)]],
  C: [["needs", ({ C }) => hasCurrent(C.needs)]],
  D: [["needs", ({ D }) => hasCurrent(D.needs)]],
  E: [["outcomes", ({ E }) => contentHasAny(E.outcomes)]],
  F: [
    ["provisions", ({ F }) => contentHasAny(F.provisions)],
    ["otherwiseThanAtSchool", ({ F }) => F.otherwiseThanAtSchool !== undefined],
  ],
  G: [["provisions", ({ G }) => contentHasAny(G.provisions)]],
  H1: [["provisions", ({ H1 }) => contentHasAny(H1.provisions)]],
  H2: [["provisions", ({ H2 }) => contentHasAny(H2.provisions)]],
  I: [["placement", ({ I }) => I.placement !== undefined]],
  J: [["items", ({ J }) => contentHasAny(J?.items)]],
  K: [["advice", ({ K }) => contentHasAny(K.advice)]],
};

const letters = ["A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K"] as const;

/**
 * A section that is said to be empty on purpose is empty. Needs that are resolved or replaced do not count against it.
 */
export const nilSectionIsEmpty: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/nil-section-is-empty",
  severity: "error",
  since: "1.0.0",
  statement: "A section that is said to be empty on purpose is empty.",
  why: "The plan says both that there is something and that there is nothing; whoever reads the one will miss the other.",
  source: [cite("sendStandards")],
  reads: [
    ...letters.map((letter) => `/sections/${letter}/nil/reason`),
    "/sections/A/childViews/*/text",
    "/sections/A/parentViews/*/text",
    "/sections/A/aspirations/*/id",
    ...contentOfNeeds("id"),
    ...contentOfNeeds("status"),
    "/sections/E/outcomes/*/id",
    ...contentOfProvisions("id"),
    "/sections/F/otherwiseThanAtSchool/wholly",
    "/sections/I/placement/mode",
    "/sections/J/items/*/id",
    "/sections/K/advice/*/id",
  ],
  message: "{Place} is said to be empty on purpose, and is not: see {related}.",
  fix: "Take out the statement that there is nothing to record, or what is recorded.",
  caseworker: {
    message: "{Place} is said to be empty, but it is not.",
    fix: "Take out the words that say so, or what is there.",
  },
  check: ({
    index: {
      plan: { sections },
    },
  }) => {
    const hits: Hit[] = [];
    for (const letter of letters) {
      if (sections[letter]?.nil === undefined) continue;
      const related: Pointer[] = [];
      for (const [name, isThere] of contents[letter]) {
        if (isThere(sections)) related.push(`/sections/${letter}/${name}`);
      }
      if (related.length > 0) hits.push({ pointer: `/sections/${letter}`, related });
    }
    return hits;
  },
};
