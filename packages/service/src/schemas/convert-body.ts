import { type Static, Type } from "@sinclair/typebox";

const TaxonomySchema = (description: string) =>
  Type.Object(
    {
      taxonomyId: Type.String({
        minLength: 1,
        maxLength: 64,
        description: "Id of the taxonomy, the same in all its editions.",
        examples: ["dfe-sen-type"],
      }),
      version: Type.Optional(
        Type.String({
          minLength: 1,
          maxLength: 64,
          description: "Its edition; the newest that is known here where absent.",
          examples: ["2025"],
        }),
      ),
    },
    { additionalProperties: false, description },
  );

/** Body of a conversion of codes: a crosswalk by its id, or the taxonomies that one leads from and to. */
export const ConvertBodySchema = Type.Object(
  {
    crosswalk: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 64,
        description: "Id of the crosswalk to go along; in place of from and to.",
        examples: ["sen-type-2025-to-2014"],
      }),
    ),
    from: Type.Optional(TaxonomySchema("The taxonomy that the codes are of.")),
    to: Type.Optional(TaxonomySchema("The taxonomy that they are wanted in.")),
    codes: Type.Array(Type.String({ minLength: 1, maxLength: 64 }), {
      maxItems: 10_000,
      description: "The codes to convert.",
      examples: [["SLCN", "DS"]],
    }),
  },
  {
    additionalProperties: false,
    examples: [
      { crosswalk: "sen-type-2025-to-2014", codes: ["SLCN", "DS"] },
      {
        from: { taxonomyId: "dfe-sen-type", version: "2025" },
        to: { taxonomyId: "send-cop-broad-area" },
        codes: ["SLCN"],
      },
    ],
  },
);

/** What is asked of a conversion of codes. */
export type ConvertBody = Static<typeof ConvertBodySchema>;
