import { Ajv } from "ajv";

/** A string of FHIR: not empty, no space at its ends, no control characters but those of lines. */
const text = {
  type: "string",
  pattern: "^[^\\s\\u0000-\\u001f]$|^[^\\s\\u0000-\\u001f][\\t\\n\\r\\u0020-\\uffff]*[^\\s\\u0000-\\u001f]$",
};

const closed = (required: readonly string[], properties: object): object => ({
  type: "object",
  additionalProperties: false,
  required,
  properties,
});

const extension = {
  type: "array",
  minItems: 1,
  items: {
    ...closed(["url"], {
      url: { type: "string", pattern: "^https?://\\S+$" },
      valueString: text,
      valueDate: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
      valueInteger: { type: "integer" },
    }),
    // One url and exactly one value.
    minProperties: 2,
    maxProperties: 2,
  },
};

/** The value set issue-type of R4. */
const issueTypes = [
  ...["invalid", "structure", "required", "value", "invariant"],
  ...["security", "login", "unknown", "expired", "forbidden", "suppressed"],
  ...["processing", "not-supported", "duplicate", "multiple-matches", "not-found", "deleted", "too-long"],
  ...["code-invalid", "extension", "too-costly", "business-rule", "conflict"],
  ...["transient", "lock-error", "no-store", "exception", "timeout", "incomplete", "throttled"],
  "informational",
];

const issue = closed(["severity", "code"], {
  extension,
  severity: { enum: ["fatal", "error", "warning", "information"] },
  code: { enum: issueTypes },
  details: closed([], {
    coding: { type: "array", minItems: 1, items: closed([], { system: text, code: text }) },
    text,
  }),
  diagnostics: text,
  expression: { type: "array", minItems: 1, items: text },
});

const check = new Ajv({ allErrors: true }).compile(
  closed(["resourceType", "issue"], {
    resourceType: { const: "OperationOutcome" },
    extension,
    issue: { type: "array", minItems: 1, items: issue },
  }),
);

/** Returns how a resource differs from an OperationOutcome of FHIR R4: one line for each difference. */
export const operationOutcomeProblems = (resource: unknown): string[] => {
  check(resource);
  return (check.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
};
