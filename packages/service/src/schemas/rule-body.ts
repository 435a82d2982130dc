import { type Static, Type } from "@sinclair/typebox";
import { ruleSummary } from "./rule-summary.ts";

const text = (description: string) => Type.String({ description });

const wording = {
  message: text("What is wrong, with {place}, {Place}, {related} and {other} for places in records."),
  fix: text("How to put it right."),
};

/** A rule as the rule book has it. */
export const RuleBodySchema = Type.Object({
  ...ruleSummary,
  since: text("Version of the standard that brought it."),
  until: Type.Optional(text("First version without it.")),
  why: text("Why it matters to the child or young person."),
  source: Type.Array(
    Type.Object({
      title: text("The instrument, as it is cited."),
      reference: Type.Optional(text("The place in it.")),
      url: Type.Optional(text("Where it can be read.")),
      verified: Type.Boolean({ description: "Whether the citation was confirmed against the instrument." }),
    }),
    { description: "Where it comes from, the strongest first." },
  ),
  reads: Type.Array(Type.String(), { description: "Patterns of everything that it reads in a record." }),
  ...wording,
  caseworker: Type.Object(wording, { description: "The same for somebody who works with families and not with data." }),
  help: text("Its page in the rule book, as findings have it."),
  links: Type.Object({ self: text("Address of the rule."), version: text("Address of the version.") }),
});

/** A rule as the rule book has it. */
export type RuleBody = Static<typeof RuleBodySchema>;

/** The rules of a version. */
export const RuleBookSchema = Type.Object({
  standard: text("Id of the standard."),
  version: text("Version of the standard."),
  rules: Type.Array(RuleBodySchema, {
    description: "In the order of the rule book; those about several records last.",
  }),
  links: Type.Object({ self: text("Address of these rules."), version: text("Address of the version.") }),
});

/** The rules of a version. */
export type RuleBook = Static<typeof RuleBookSchema>;
