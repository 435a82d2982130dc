import { type Static, Type } from "@sinclair/typebox";

const day = (description: string) => Type.String({ description, examples: ["2027-09-01"] });

const address = (description: string) => Type.String({ description });

const RetirementSchema = Type.Object(
  {
    deprecatedOn: day("Day from which no new record should be made to it, ISO 8601 date."),
    sunsetOn: Type.Optional(day("Day from which records of it need not be taken, ISO 8601 date.")),
    successor: Type.Optional(Type.String({ description: "Version that takes its place.", examples: ["2.0.0"] })),
  },
  { description: "Present where the version is on its way out." },
);

/** What is told of a standard. */
export const StandardBodySchema = Type.Object({
  id: Type.String({ description: "Id of the standard, as records state it.", examples: ["ehc-plan"] }),
  title: Type.String({ description: "What it is called." }),
  latest: Type.String({ description: "Its latest version.", examples: ["1.0.0"] }),
  versions: Type.Array(
    Type.Object({
      version: Type.String({ description: "Version, three numbers.", examples: ["1.0.0"] }),
      frozen: Type.Boolean({ description: "Whether it is published and can never change." }),
      retirement: Type.Optional(RetirementSchema),
      links: Type.Object({ self: address("Address of the version.") }),
    }),
    { description: "Every version of it that is known here.", minItems: 1 },
  ),
  links: Type.Object({ self: address("Address of the standard."), latest: address("Address of its latest version.") }),
});

/** What is told of a standard. */
export type StandardBody = Static<typeof StandardBodySchema>;

/** What is told of all standards. */
export const StandardListSchema = Type.Object({
  standards: Type.Array(StandardBodySchema, { description: "Every standard, by id." }),
  links: Type.Object({
    self: address("Address of this list."),
    rules: address("Address of the search over all rules."),
    crosswalks: address("Address of the crosswalks between taxonomies of needs."),
  }),
});

/** What is told of all standards. */
export type StandardList = Static<typeof StandardListSchema>;
