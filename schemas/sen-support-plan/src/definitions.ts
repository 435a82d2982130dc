import * as common from "@send-standards/common/schema";
import type { TSchema } from "@sinclair/typebox";
import { SenSupportPlanSchema } from "./schema.ts";
import * as sections from "./sections/index.ts";

export * from "./schema.ts";
export * from "./sections/index.ts";

const named = (schemas: Readonly<Record<string, unknown>>): Record<string, TSchema> =>
  Object.fromEntries(
    Object.entries(schemas)
      .filter(([name]) => name.endsWith("Schema"))
      .map(([name, schema]) => [name.slice(0, -"Schema".length), schema as TSchema]),
  );

/** Root of the published schema. */
export const root = SenSupportPlanSchema;

/** Name of the root's type. */
export const rootName = "SenSupportPlan";

/** Every definition that the published schema may refer to, by name. */
export const definitions: Readonly<Record<string, TSchema>> = { ...named(common), ...named(sections) };
