import { type Static, Type } from "@sinclair/typebox";
import { VersionParamsSchema } from "./version-params.ts";

/** The part of an address that names a standard. */
export const StandardParamsSchema = Type.Pick(VersionParamsSchema, ["standard"]);

/** The name of a standard in an address. */
export type StandardParams = Static<typeof StandardParamsSchema>;
