/** The schema of a FHIR R4 OperationOutcome, as far as this service promises it; FHIR's own is much larger. */
export const outcomeComponent = {
  title: "OperationOutcome",
  description:
    "FHIR R4 OperationOutcome (https://hl7.org/fhir/R4/operationoutcome.html): an issue for each finding of a report, or for a problem.",
  type: "object",
  required: ["resourceType", "issue"],
  properties: {
    resourceType: { const: "OperationOutcome" },
    issue: {
      description: "What was found, or what went wrong; one that says so where nothing was found.",
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["severity", "code"],
        properties: {
          severity: {
            description: "error for an error, warning for a query, information for advice.",
            enum: ["fatal", "error", "warning", "information"],
          },
          code: { description: "Code of the value set issue-type.", type: "string", minLength: 1 },
          details: { description: "The rule as a coding, and its message.", type: "object" },
          diagnostics: { description: "Where it is.", type: "string" },
        },
      },
    },
  },
} as const;
