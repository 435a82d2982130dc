import { ServiceProblem } from "../../problems/service-problem.ts";
import { problemResponses } from "../../schemas/problem-responses.ts";
import { RuleBodySchema, type RuleBook, RuleBookSchema } from "../../schemas/rule-body.ts";
import { RuleParamsSchema } from "../../schemas/rule-params.ts";
import { ruleAddress, versionAddress } from "../addresses.ts";
import { describeRule } from "../describe-rule.ts";
import { jsonType } from "../json-type.ts";
import { ruleNameOf } from "../rule-name-of.ts";
import { ruleTextsOf } from "../rule-texts-of.ts";
import type { VersionDocument } from "../version-document.ts";

/** All rules of a version. */
const ruleBook: VersionDocument = {
  path: "/rules",
  schema: {
    operationId: "listRules",
    summary: "Rules of a version",
    description: "All of them, in the order of the rule book; /v1/rules looks for some.",
    tags: ["rules"],
    response: { 200: { description: "The rules.", content: { "application/json": { schema: RuleBookSchema } } } },
  },
  find: (entry, standard) => ({
    address: versionAddress(entry, "rules"),
    type: jsonType,
    text: () => {
      const book: RuleBook = {
        standard: entry.id,
        version: entry.version,
        rules: ruleTextsOf(standard).map((rule) => describeRule(entry, standard, rule)),
        links: { self: versionAddress(entry, "rules"), version: versionAddress(entry) },
      };
      return JSON.stringify(book);
    },
  }),
};

/** One rule of a version. */
const oneRule: VersionDocument = {
  path: "/rules/:rule",
  schema: {
    operationId: "getRule",
    summary: "A rule",
    description: "What it asks for, why, where it comes from, what it reads, and how to put a finding right.",
    tags: ["rules"],
    params: RuleParamsSchema,
    response: {
      200: { description: "The rule.", content: { "application/json": { schema: RuleBodySchema } } },
      ...problemResponses("unknown-standard", "unknown-version", "unknown-rule"),
    },
  },
  find: (entry, standard, { params }) => {
    const rules = ruleTextsOf(standard);
    const rule = rules.find(({ id }) => ruleNameOf(id) === params.rule);
    if (rule === undefined) {
      throw new ServiceProblem("unknown-rule", { members: { known: rules.map(({ id }) => ruleNameOf(id)) } });
    }
    return {
      address: ruleAddress(entry, rule.id),
      type: jsonType,
      text: () => JSON.stringify(describeRule(entry, standard, rule)),
    };
  },
};

/** The rules of a version. */
export const ruleDocuments: readonly VersionDocument[] = [ruleBook, oneRule];
