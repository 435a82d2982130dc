import * as common from "@send-standards/common/schema";
import { namedDefinitions } from "@send-standards/common/schema";
import type { TSchema } from "@sinclair/typebox";
import { NeedsRecordSchema } from "./schema.ts";
import * as sections from "./sections/index.ts";

export * from "./schema.ts";
export * from "./sections/index.ts";
export { artefacts } from "./taxonomies/artefacts.ts";

/** Root of the published schema. */
export const root = NeedsRecordSchema;

/** Name of the root's type. */
export const rootName = "NeedsRecord";

/** Every definition that the published schema may refer to, by name. */
export const definitions: Readonly<Record<string, TSchema>> = namedDefinitions(common, sections);
