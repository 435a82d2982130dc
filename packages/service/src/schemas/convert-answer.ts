import { type Static, Type } from "@sinclair/typebox";

const EditionSchema = (description: string) =>
  Type.Object(
    {
      taxonomyId: Type.String({ description: "Id of the taxonomy." }),
      version: Type.Optional(Type.String({ description: "Its edition." })),
    },
    { description },
  );

/** A crosswalk without its mappings. */
export const CrosswalkSummarySchema = Type.Object({
  id: Type.String({ description: "Id of the crosswalk." }),
  from: EditionSchema("The taxonomy that it starts from."),
  to: EditionSchema("The taxonomy that it leads to."),
  verified: Type.Boolean({ description: "Whether the owner of one of the two taxonomies has confirmed it." }),
});

/** A crosswalk without its mappings. */
export type CrosswalkSummary = Static<typeof CrosswalkSummarySchema>;

/** The crosswalks that there are. */
export const CrosswalksSchema = Type.Object({
  crosswalks: Type.Array(CrosswalkSummarySchema, { description: "Every crosswalk that is published." }),
  links: Type.Object({ self: Type.String({ description: "Address of this list." }) }),
});

/** The crosswalks that there are. */
export type Crosswalks = Static<typeof CrosswalksSchema>;

/** What becomes of codes along crosswalks. */
export const ConvertAnswerSchema = Type.Object({
  crosswalks: Type.Array(CrosswalkSummarySchema, { description: "The crosswalks that were gone along, in order." }),
  verified: Type.Boolean({ description: "Whether all of them are verified." }),
  codes: Type.Array(Type.String(), {
    description: "What is certainly true in the other taxonomy, each code once, in the order of the given ones.",
  }),
  lost: Type.Array(
    Type.Object({
      pointer: Type.String({ description: "Where the code is in the request.", examples: ["/codes/1"] }),
      relation: Type.Unsafe<"broader" | "narrower" | "none" | "unknown">({
        type: "string",
        enum: ["broader", "narrower", "none", "unknown"],
        description:
          "broader: the codes of to took its place and say less. narrower: each of to covers only a part, so that a person has to choose. none: nothing fits. unknown: the crosswalk does not have the code.",
      }),
      to: Type.Array(Type.String(), { description: "Codes that took its place, or to choose from." }),
      loss: Type.Optional(Type.String({ description: "What is lost, in words." })),
    }),
    { description: "Everything that was lost, in the order of the given codes." },
  ),
});

/** What becomes of codes along crosswalks. */
export type ConvertAnswer = Static<typeof ConvertAnswerSchema>;
