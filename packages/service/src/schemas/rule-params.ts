import { Type } from "@sinclair/typebox";
import { VersionParamsSchema } from "./version-params.ts";

/** The part of an address that names a rule of a version. */
export const RuleParamsSchema = Type.Object({
  ...VersionParamsSchema.properties,
  rule: Type.String({
    description: "Name of the rule: the part of its id after the slash.",
    examples: ["final-after-draft"],
  }),
});
