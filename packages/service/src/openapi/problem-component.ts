import { problemBase } from "../problems/problem-body.ts";
import { type ProblemMember, problemTypes } from "../problems/problem-types.ts";

const statuses = [...new Set(Object.values(problemTypes).map(({ status }) => status))].sort((a, b) => a - b);

/** The members beside those of RFC 9457. */
const members: Readonly<Record<ProblemMember, object>> = {
  errors: {
    description: "What is not as it should be in a body that is no record.",
    type: "array",
    items: {
      type: "object",
      required: ["pointer", "message"],
      properties: {
        pointer: { description: "Where it is, as a JSON Pointer.", type: "string" },
        message: { description: "What is wrong there.", type: "string", minLength: 1 },
      },
    },
  },
  findings: {
    description: "What was found in a body that could not be judged, or not to its end.",
    type: "array",
    items: { $ref: "#/components/schemas/Finding" },
  },
  known: {
    description: "What exists, where the request named something that does not.",
    type: "array",
    items: {
      description: "A media type or an id, or the parts of an address.",
      anyOf: [{ type: "string" }, { type: "object" }],
    },
  },
  parameter: { description: "Name of the query parameter.", type: "string", minLength: 1 },
  records: { description: "Records of a batch that have had their line.", type: "integer", minimum: 0 },
  report: {
    description: "The report on a record as far as it holds, where more is wrong with it than a report holds.",
    $ref: "#/components/schemas/Report",
  },
  scope: { description: "What the key or token has to allow.", type: "string", enum: ["read", "validate"] },
};

/** The schema of a problem (RFC 9457): its types are those of the catalogue. */
export const problemComponent = {
  title: "Problem",
  description:
    "Why a request was not answered as it asked (RFC 9457). Nothing of the request is in it. Members may be added to those that are described here.",
  type: "object",
  required: ["type", "title", "status", "detail"],
  properties: {
    type: {
      description:
        "What kind of problem it is. A type never changes its meaning; take this one to tell problems apart.",
      type: "string",
      enum: Object.keys(problemTypes).map((name) => `${problemBase}${name}`),
    },
    title: { description: "The kind of problem in a few words, the same each time.", type: "string", minLength: 1 },
    status: { description: "The status of the response.", type: "integer", enum: statuses },
    detail: { description: "What to do about it.", type: "string", minLength: 1 },
    ...members,
  },
};
