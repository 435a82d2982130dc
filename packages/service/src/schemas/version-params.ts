import { type Static, Type } from "@sinclair/typebox";

/** The part of an address that names a version of a standard. */
export const VersionParamsSchema = Type.Object({
  standard: Type.String({ description: "Id of the standard.", examples: ["ehc-plan"] }),
  version: Type.String({
    description: "Version of the standard: three numbers for that version, one or two for the latest of that line.",
    examples: ["1.0.0"],
  }),
});

/** The names of a version of a standard in an address. */
export type VersionParams = Static<typeof VersionParamsSchema>;
