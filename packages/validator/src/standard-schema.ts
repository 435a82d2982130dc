import { parsePointer } from "@send-standards/core";
import type { ValidateOptions, Validator } from "./validator.ts";

/** An issue of the Standard Schema interface. */
export interface StandardSchemaIssue {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** A schema in the shape that other libraries accept (https://standardschema.dev, version 1). */
export interface StandardSchema<Record> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "send-standards";
    readonly validate: (
      value: unknown,
    ) => { readonly value: Record; readonly issues?: undefined } | { readonly issues: readonly StandardSchemaIssue[] };
    readonly types?: { readonly input: Record; readonly output: Record };
  };
}

/**
 * Returns an adapter to the Standard Schema interface. Findings of severity `error` are issues;
 * queries and advice have no place in that interface and are left out.
 */
export const toStandardSchema = <Record>(validator: Validator, options: ValidateOptions): StandardSchema<Record> => ({
  "~standard": {
    version: 1,
    vendor: "send-standards",
    validate: (value) => {
      // Text is not a record here: the interface hands over values.
      const { findings } = validator.judge({ value, problems: [] }, options);
      const issues = findings
        .filter((finding) => finding.severity === "error")
        .map(({ message, pointer }) => ({
          message,
          path: parsePointer(pointer).map((token) => (/^(0|[1-9][0-9]*)$/.test(token) ? Number(token) : token)),
        }));
      return issues.length > 0 ? { issues } : { value: value as Record };
    },
  },
});
