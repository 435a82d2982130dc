import { type Static, Type } from "@sinclair/typebox";
import { CodeListSummarySchema } from "./code-list-body.ts";

const address = (description: string) => Type.String({ description });
const count = (description: string) => Type.Integer({ minimum: 0, description });

/** What is told of a version of a standard. */
export const VersionBodySchema = Type.Object({
  id: Type.String({ description: "Id of the standard.", examples: ["ehc-plan"] }),
  title: Type.String({ description: "What it is called." }),
  version: Type.String({ description: "Version, three numbers.", examples: ["1.0.0"] }),
  frozen: Type.Boolean({ description: "Whether it is published and can never change." }),
  schemaIds: Type.Object(
    {
      producer: Type.String({ description: "$id of the JSON Schema of what may be sent." }),
      receiver: Type.Optional(Type.String({ description: "$id of the JSON Schema of what must be accepted." })),
    },
    { description: "What the JSON Schemas call themselves. They are read at links." },
  ),
  counts: Type.Object({
    rules: count("Rules about one record."),
    setRules: count("Rules about several records."),
    codeLists: count("Code lists."),
    codes: count("Codes of all code lists."),
  }),
  codeLists: Type.Array(CodeListSummarySchema, { description: "The code lists, without their codes." }),
  links: Type.Object({
    self: address("Address of the version."),
    standard: address("Address of the standard."),
    schema: Type.Optional(address("JSON Schema of what may be sent.")),
    receiverSchema: Type.Optional(address("JSON Schema of what must be accepted.")),
    rules: address("Its rules."),
    codeLists: address("Its code lists."),
  }),
});

/** What is told of a version of a standard. */
export type VersionBody = Static<typeof VersionBodySchema>;
