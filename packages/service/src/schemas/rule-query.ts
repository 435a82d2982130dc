import { type Static, Type } from "@sinclair/typebox";

const text = (description: string, pattern: string, examples: readonly string[]) =>
  Type.Optional(Type.String({ pattern, description, examples: [...examples] }));

/** Query of the search over all rules. */
export const RuleQuerySchema = Type.Object(
  {
    standard: text("Only rules of this standard.", "^[a-z0-9-]{1,60}$", ["ehc-plan"]),
    version: text(
      "Rules of this version of the standard, which is named too; of its latest where absent.",
      "^[0-9]{1,6}([.][0-9]{1,6}){0,2}$",
      ["1.0.0"],
    ),
    section: text("Only rules that read this section of the record.", "^[A-Za-z0-9-]{1,40}$", ["F"]),
    severity: Type.Optional(
      Type.Unsafe<"error" | "query" | "advice">({
        type: "string",
        enum: ["error", "query", "advice"],
        description: "Only rules of this severity.",
      }),
    ),
    word: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 200,
        description:
          "Only rules in whose id, statement, reason or remedy all of these words occur, with spaces between them; case does not matter.",
        examples: ["social care"],
      }),
    ),
    limit: text("How many rules to return at most, up to 1000; 100 where absent.", "^([1-9][0-9]{0,2}|1000)$", ["100"]),
    offset: text("How many rules that fit to pass over; none where absent.", "^(0|[1-9][0-9]{0,5})$", ["100"]),
  },
  { additionalProperties: false },
);

/** What the search over all rules may be asked. */
export type RuleQuery = Static<typeof RuleQuerySchema>;
