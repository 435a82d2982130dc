import { type Static, Type } from "@sinclair/typebox";

const address = (description: string) => Type.String({ description });
const day = (description: string) => Type.Optional(Type.String({ description, examples: ["2026-09-01"] }));

/** What is told of a code list without its codes. */
export const CodeListSummarySchema = Type.Object({
  id: Type.String({ description: "Id of the list.", examples: ["sen-type"] }),
  title: Type.String({ description: "What it is called." }),
  mode: Type.Unsafe<"closed" | "extensible" | "open" | "external">({
    type: "string",
    enum: ["closed", "extensible", "open", "external"],
    description:
      "How it may grow: fixed by law or meaning; by a minor version; by local codes with a prefix; kept by somebody else, of which this is a dated copy.",
  }),
  fallback: Type.Optional(Type.String({ description: "What a receiver does with a code that it does not know." })),
  source: Type.String({ description: "Who publishes it, or what it was derived from." }),
  url: Type.Optional(Type.String({ description: "Where the source can be read." })),
  verified: Type.Boolean({ description: "Whether its codes were seen in a transcription of the official source." }),
  version: Type.String({ description: "Edition of the source, or date of the copy." }),
  edition: Type.String({ description: "The same as addresses have it.", examples: ["2026-09-01"] }),
  count: Type.Integer({ minimum: 0, description: "How many codes it has." }),
  links: Type.Object({
    self: address("Address of the list."),
    edition: address("Address of the list in this edition."),
  }),
});

/** What is told of a code list without its codes. */
export type CodeListSummary = Static<typeof CodeListSummarySchema>;

const CodeSchema = Type.Object({
  code: Type.String({ description: "The code as records carry it." }),
  label: Type.String({ description: "What it is called." }),
  definition: Type.Optional(Type.String({ description: "What it means, where the label does not say it all." })),
  validFrom: day("First day of use, ISO 8601 date. Absent: since the list began."),
  validTo: day("Last day of use, ISO 8601 date. Absent: still in use."),
  successors: Type.Optional(Type.Array(Type.String(), { description: "Codes that took over from it." })),
});

/** A code list with its codes. */
export const CodeListBodySchema = Type.Object({
  ...CodeListSummarySchema.properties,
  codes: Type.Array(CodeSchema, { description: "Its codes." }),
});

/** The code lists of a version. */
export const CodeListsBodySchema = Type.Object({
  standard: Type.String({ description: "Id of the standard." }),
  version: Type.String({ description: "Version of the standard." }),
  codeLists: Type.Array(CodeListSummarySchema, { description: "In the order of the standard." }),
  links: Type.Object({ self: address("Address of this list."), version: address("Address of the version.") }),
});

/** The code lists of a version. */
export type CodeListsBody = Static<typeof CodeListsBodySchema>;
