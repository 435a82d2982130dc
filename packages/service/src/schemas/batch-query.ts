import { type Static, Type } from "@sinclair/typebox";
import { ValidateQuerySchema } from "./validate-query.ts";

/** Query of the address that judges a batch. */
export const BatchQuerySchema = Type.Object(
  {
    ...ValidateQuerySchema.properties,
    failOn: Type.Optional(
      Type.Unsafe<NonNullable<Static<typeof ValidateQuerySchema>["failOn"]>>({
        ...ValidateQuerySchema.properties.failOn,
        description: "From which severity on a finding makes the outcome of its record fail.",
      }),
    ),
    standard: Type.Optional(
      Type.String({
        pattern: "^[a-z0-9-]{1,64}(@[0-9]{1,6}([.][0-9]{1,6}){0,2})?$",
        description:
          "What every record is held against: the id of a standard, with or without @ and a version. What each states itself where absent.",
        examples: ["ehc-plan", "ehc-plan@1.0"],
      }),
    ),
    sets: Type.Optional(
      Type.Unsafe<"on" | "off">({
        type: "string",
        enum: ["on", "off"],
        default: "on",
        description:
          "Whether records are compared with each other, too: two plans in force for one child, versions of a plan that do not follow each other.",
      }),
    ),
  },
  { additionalProperties: false },
);

/** What the address that judges a batch may be asked. */
export type BatchQuery = Static<typeof BatchQuerySchema>;
