import { ehcPlan } from "@send-standards/ehc-plan";
import { createValidator, parseInput } from "@send-standards/validator";
import { Ajv2020 } from "ajv/dist/2020.js";

/** One way of going through a record's text; returns whether the record was taken. */
export interface Contender {
  readonly name: string;
  readonly run: (text: string) => boolean;
}

const asOf = "2026-11-25";

/** Keywords of the published schema that say nothing to a validator. */
const annotations = ["x-since", "x-source", "x-sensitivity", "x-codeList", "x-receiverCapacity", "x-receiverOptional"];

/**
 * Returns the contenders in the order of the table. The first is the floor: nothing that reads JSON is
 * faster than reading JSON.
 *
 * @param schema the published producer schema, for Ajv as anybody would use it.
 */
export const createContenders = async (schema: object): Promise<readonly Contender[]> => {
  const ajv = new Ajv2020({ allErrors: true, validateFormats: false });
  ajv.addVocabulary(annotations);
  const plain = ajv.compile(schema);
  const validator = await createValidator(ehcPlan);
  const { check } = await ehcPlan.loadStructure();
  return [
    { name: "JSON.parse", run: (text) => JSON.parse(text) !== undefined },
    { name: "JSON.parse and plain Ajv", run: (text) => plain(JSON.parse(text)) },
    { name: "JSON.parse and the generated check", run: (text) => check(JSON.parse(text)) },
    {
      name: "our parser alone (repeated keys, surrogates, caps)",
      run: (text) => parseInput(text).problems.length === 0,
    },
    {
      name: "validate: parser, caps, structure and every rule",
      run: (text) => validator.judge(parseInput(text), { asOf }).findings.length === 0,
    },
  ];
};
