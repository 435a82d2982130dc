import { Type } from "@sinclair/typebox";

/** Query of the addresses that take none. */
export const NoQuerySchema = Type.Object({}, { additionalProperties: false });
