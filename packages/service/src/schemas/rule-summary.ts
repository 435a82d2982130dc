import { Type } from "@sinclair/typebox";

/** What every mention of a rule says of it: the properties of a schema. */
export const ruleSummary = {
  id: Type.String({ description: "Id of the rule, as findings have it.", examples: ["ehc-plan/final-after-draft"] }),
  severity: Type.Unsafe<"error" | "query" | "advice">({
    type: "string",
    enum: ["error", "query", "advice"],
    description: "error must be fixed, a query be looked into; advice would make the record better.",
  }),
  kind: Type.Unsafe<"record" | "set">({
    type: "string",
    enum: ["record", "set"],
    description: "record for a rule about one record, set for one about several, such as the versions of a plan.",
  }),
  statement: Type.String({ description: "What is true of a record that keeps the rule." }),
  sections: Type.Array(Type.String(), { description: "Sections of the record that the rule reads." }),
};
