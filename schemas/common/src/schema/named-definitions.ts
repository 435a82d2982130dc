import type { TSchema } from "@sinclair/typebox";

/** Returns the definitions among the exports of modules: what is exported as NeedSchema is defined as Need. */
export const namedDefinitions = (...modules: readonly Readonly<Record<string, unknown>>[]): Record<string, TSchema> =>
  Object.fromEntries(
    modules.flatMap((exports) =>
      Object.entries(exports)
        .filter(([name]) => name.endsWith("Schema"))
        .map(([name, schema]) => [name.slice(0, -"Schema".length), schema as TSchema]),
    ),
  );
