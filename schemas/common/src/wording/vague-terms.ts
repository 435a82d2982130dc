import type { Term } from "./term-finder.ts";

/**
 * What a vague term leaves open.
 *
 * - `amount`: how much, how often or when.
 * - `who`: what the person who provides it must be able to do.
 * - `group`: how many share it.
 * - `what`: whether anything is provided at all, or what.
 */
export type Vagueness = "amount" | "who" | "group" | "what";

/** A term that leaves something open. */
export interface VagueTerm extends Term {
  readonly leavesOpen: Vagueness;
}

const vague = (leavesOpen: Vagueness, terms: readonly (string | Term)[]): VagueTerm[] =>
  terms.map((term) => (typeof term === "string" ? { term, leavesOpen } : { ...term, leavesOpen }));

/**
 * Terms that courts, tribunals and practitioners have criticised in section F because a family cannot tell from them what is
 * due, and a court cannot enforce it.
 *
 * Some words that are criticised too are left out, because nearly every good sentence about provision has one: "support",
 * "input", "intervention", "such as". A term is a question, never a breach: flexible wording is lawful where the
 * needs call for it and the advice says so.
 *
 * Source: L v Clarke and Somerset County Council [1998] ELR 129; SEND code of practice: 0 to 25 years (January 2015),
 * paragraph 9.69; the list itself is this standard's.
 */
export const vagueTerms: readonly VagueTerm[] = [
  ...vague("amount", [
    { term: "regular", unless: ["verb", "verbs", "polygon", "polygons", "shape", "shapes", "expressions"] },
    "regularly",
    { term: "frequent", unless: ["word", "words"] },
    { term: "frequently", unless: ["used", "occurring"] },
    "occasional",
    "occasionally",
    { term: "periodic", unless: ["table"] },
    "periodically",
    "ongoing",
    { term: "as required", unless: ["by"] },
    "as needed",
    "as necessary",
    "as appropriate",
    "as and when",
    "when required",
    "when needed",
    "when necessary",
    "when appropriate",
    "where required",
    "where needed",
    "where necessary",
    "where appropriate",
    "if required",
    "if needed",
    "if necessary",
    "if appropriate",
    "if possible",
    "where possible",
    "when possible",
    "wherever possible",
    "whenever possible",
    "from time to time",
    "subject to availability",
    "high level of",
    "high levels of",
  ]),
  ...vague("who", [
    "suitably trained",
    "suitably qualified",
    "suitably experienced",
    "appropriately trained",
    "appropriately qualified",
    "appropriate adult",
  ]),
  ...vague("group", [
    { term: "small group", unless: ["of", "("] },
    { term: "small groups", unless: ["of", "("] },
  ]),
  ...vague("what", [
    {
      term: "access to",
      unless: [
        "the curriculum",
        "the whole curriculum",
        "the full curriculum",
        "the national curriculum",
        "a curriculum",
        "a broad",
        "learning",
        "lessons",
        "the lesson",
        "education",
        "his learning",
        "her learning",
        "their learning",
      ],
    },
    "opportunity to",
    "opportunity for",
    "opportunities to",
    "opportunities for",
    "would benefit from",
    "will benefit from",
    "may benefit from",
    "may include",
    "might include",
    "could include",
    "or equivalent",
    "or similar",
    "consideration of",
    "consideration to be given",
    "consideration should be given",
    "consideration will be given",
    "encouraged to",
    "tailored to need",
    "tailored to needs",
    "tailored to his",
    "tailored to her",
    "tailored to their",
    "tailored to the needs",
    "tailored to individual",
  ]),
];
