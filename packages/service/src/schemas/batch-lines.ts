import type { Finding } from "@send-standards/core";
import { type Static, Type } from "@sinclair/typebox";
import { componentRef } from "./component-ref.ts";

const count = (description: string) => Type.Integer({ minimum: 0, description });
const outcome = (description: string) =>
  Type.Unsafe<"pass" | "fail">({ type: "string", enum: ["pass", "fail"], description });

const CountsSchema = Type.Object(
  {
    error: count("What must be fixed."),
    query: count("What is to be looked into."),
    advice: count("What would make it better."),
    noted: count("Always 0: notes belong to reports."),
  },
  { additionalProperties: false, description: "How many findings of each severity." },
);

const findings = (description: string) => Type.Array(Type.Unsafe<Finding>(componentRef("Finding")), { description });

/** The line of a record. */
export const RecordLineSchema = Type.Object(
  {
    record: Type.Integer({ minimum: 1, description: "Number of the record in the batch, from 1." }),
    standard: Type.Optional(Type.String({ description: "Id of the standard that it was held against." })),
    version: Type.Optional(Type.String({ description: "Version of that, three numbers." })),
    outcome: outcome("fail where a finding is at or above the severity that failOn names, or complete is false."),
    complete: Type.Boolean({ description: "false where it was held against nothing, or not to its end." }),
    counts: CountsSchema,
    findings: findings("What was found, in the order of the record. Lines and columns are those of the body."),
    skipped: Type.Optional(
      Type.Array(Type.Object({ rule: Type.String(), because: Type.String() }, { additionalProperties: false }), {
        description: "Rules that did not run on it, each with the finding in its way.",
      }),
    ),
    problem: Type.Optional(
      Type.Unsafe({ ...componentRef("Problem"), description: "Why it was held against nothing, or not to its end." }),
    ),
  },
  { additionalProperties: false, description: "What became of one record." },
);

/** The line about something that is wrong with the body between its records. */
export const InputLineSchema = Type.Object(
  { counts: CountsSchema, findings: findings("What is wrong with the body itself, such as a list that does not end.") },
  { additionalProperties: false, description: "What is wrong with the body between its records." },
);

/** The line that closes a batch. */
export const BatchSummarySchema = Type.Object(
  {
    outcome: outcome(
      "fail where a record fails, the body is not as it should be, or a finding about several records is at or above failOn.",
    ),
    records: count("Records that the batch has."),
    failing: count("Records whose outcome is fail."),
    incomplete: count("Records that were held against nothing, or not to their end."),
    counts: CountsSchema,
    sets: Type.Optional(
      Type.Object(
        {
          findings: findings("Findings about several records, in the order of the batch; counted in counts and rules."),
          complete: Type.Boolean({ description: "false where the batch has more records than are compared." }),
        },
        { additionalProperties: false, description: "What was found in records compared with each other." },
      ),
    ),
    standards: Type.Array(
      Type.Object(
        { id: Type.String(), version: Type.String(), records: count("Records that were held against it.") },
        { additionalProperties: false },
      ),
      { description: "What the records were held against." },
    ),
    rules: Type.Array(
      Type.Object({ rule: Type.String(), count: count("Findings of the rule.") }, { additionalProperties: false }),
      { description: "The rules that found something, that with the most findings first." },
    ),
    complete: Type.Boolean({
      description: "Whether every record was judged to its end, the body read to its, and all compared.",
    }),
    asOf: Type.String({ description: "The day on which the records were judged, ISO 8601 date." }),
    tool: Type.Object(
      { name: Type.String(), version: Type.String() },
      { additionalProperties: false, description: "The program that judged them." },
    ),
  },
  { additionalProperties: false },
);

/** The line that closes a batch. */
export type BatchSummary = Static<typeof BatchSummarySchema>;

/** A line of the answer to a batch. */
export const BatchLineSchema = Type.Union([
  RecordLineSchema,
  InputLineSchema,
  Type.Object(
    { summary: BatchSummarySchema },
    { additionalProperties: false, description: "The last line, of a batch that was read to its end." },
  ),
  Type.Object(
    {
      incomplete: Type.Unsafe({
        allOf: [componentRef("Problem")],
        required: ["records"],
        properties: { records: count("Records that have had their line; the next are not judged.") },
      }),
    },
    {
      additionalProperties: false,
      description: "The last line, of a batch that was given up: a problem, and how far it came.",
    },
  ),
]);
