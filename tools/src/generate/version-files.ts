import {
  applyPatch,
  type CodeList,
  type FailCase,
  messagesOf,
  type PassCase,
  type Rule,
  type SetRule,
} from "@send-standards/core";
import { artefactFiles } from "./artefact-files.ts";
import { bundle } from "./bundle.ts";
import { csv } from "./csv.ts";
import { draft07 } from "./draft-07.ts";
import type { JsonSchema } from "./json-schema.ts";
import { receiver } from "./receiver.ts";
import { setVectorFile } from "./set-vectors.ts";
import type { StandardSource } from "./standard-source.ts";

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Returns a code list as it is published: JSON and CSV. */
export const codeListFiles = (list: CodeList): [string, string][] => [
  [`code-lists/${list.id}.json`, json(list)],
  [
    `code-lists/${list.id}.csv`,
    csv(
      ["code", "label", "definition", "validFrom", "validTo", "successors"],
      list.codes.map((code) => [
        code.code,
        code.label,
        code.definition,
        code.validFrom,
        code.validTo,
        code.successors?.join(" "),
      ]),
    ),
  ],
];

const ruleText = ({ check, ...text }: Rule): object => text;

const setRuleText = ({ check, keysOf, factOf, ...text }: SetRule): object => text;

const vectorFile = (source: StandardSource, rule: Rule): [string, string] => {
  const cases = source.cases.find((one) => one.rule === rule.id);
  if (cases === undefined) throw new Error(`${rule.id} has no cases`);
  const vector = (kind: "pass" | "fail", one: PassCase | FailCase): object => ({
    name: one.name,
    kind,
    asOf: one.asOf ?? source.baseAsOf,
    findings: [
      ...("hits" in one ? one.hits : []).map((hit) => ({
        rule: rule.id,
        severity: rule.severity,
        ...(typeof hit === "string" ? { pointer: hit } : hit),
      })),
      ...("also" in one ? (one.also ?? []) : []),
    ],
    record: applyPatch(cases.base ?? source.base, one.patch),
  });
  const vectors = [...cases.pass.map((one) => vector("pass", one)), ...cases.fail.map((one) => vector("fail", one))];
  const lines = vectors.map((one) => JSON.stringify(one)).join(",\n");
  return [`vectors/${rule.id.split("/")[1]}.json`, `{"rule":${JSON.stringify(rule.id)},"vectors":[\n${lines}\n]}\n`];
};

/** Returns the producer schema of a standard. */
const producerOf = (source: Pick<StandardSource, "id" | "root" | "definitions">, version: string): JsonSchema =>
  bundle({ id: source.id, version, root: source.root, definitions: source.definitions });

/** Returns everything that `versions/next` holds: path in the folder to content. */
export const versionFiles = (source: StandardSource): Map<string, string> => {
  const producer = producerOf(source, source.standard.version);
  const { setRules = [] } = source.standard;
  return new Map([
    ["schema.json", json(producer)],
    ["schema.draft-07.json", json(draft07(producer))],
    ["receiver.schema.json", json(receiver(producer))],
    ["rules.json", json([...source.standard.rules.map(ruleText), ...setRules.map(setRuleText)])],
    ["messages.en.json", json(messagesOf([...source.standard.rules, ...setRules]))],
    ...source.standard.codeLists.flatMap(codeListFiles),
    ...source.standard.rules.map((rule) => vectorFile(source, rule)),
    ...setRules.map((rule) => setVectorFile(source, rule)),
    ...(source.artefacts === undefined ? [] : artefactFiles(source.artefacts)),
  ]);
};
