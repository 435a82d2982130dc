import { type Static, Type } from "@sinclair/typebox";

const oneOf = <const Choice extends string>(choices: readonly Choice[], description: string, byDefault?: Choice) =>
  Type.Unsafe<Choice>({
    type: "string",
    enum: choices,
    description,
    ...(byDefault === undefined ? {} : { default: byDefault }),
  });

/** Query of the addresses that judge records. */
export const ValidateQuerySchema = Type.Object(
  {
    asOf: Type.Optional(
      Type.String({
        pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
        description: "The day on which the record is judged, ISO 8601 date. Today in London where absent.",
        examples: ["2026-11-25"],
      }),
    ),
    failOn: Type.Optional(
      oneOf(
        ["error", "query", "advice", "never"],
        "From which severity on the header Validation-Outcome says fail, and a test case of a JUnit report fails.",
        "error",
      ),
    ),
    role: Type.Optional(
      oneOf(
        ["producer", "receiver"],
        "Whether the record is held against what may be sent, or against what must be accepted. Where the address names no version, a record that states a later minor version than is known is held against the second whatever is asked.",
        "producer",
      ),
    ),
  },
  { additionalProperties: false },
);

/** What the addresses that judge records may be asked. */
export type ValidateQuery = Static<typeof ValidateQuerySchema>;
