import { Type } from "@sinclair/typebox";
import { VersionParamsSchema } from "./version-params.ts";

/** The part of an address that names a code list of a version. */
export const CodeListParamsSchema = Type.Object({
  ...VersionParamsSchema.properties,
  list: Type.String({ description: "Id of the code list.", examples: ["sen-type"] }),
});

/** The same with the edition of the list. */
export const EditionParamsSchema = Type.Object({
  ...CodeListParamsSchema.properties,
  edition: Type.String({ description: "Edition of the code list.", examples: ["2026-09-01"] }),
});
