import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { type JsonSchema, transform } from "./json-schema.ts";
import { schemaOutline } from "./schema-outline.ts";

/** Keywords of our own, which say something to people and programs and nothing to a validator. */
export const ownKeywords = [
  "x-since",
  "x-source",
  "x-sensitivity",
  "x-codeList",
  "x-receiverCapacity",
  "x-receiverOptional",
] as const;

/** Helpers of Ajv's runtime that generated code may ask for, written out. */
const helpers: Readonly<Record<string, string>> = {
  // Number of Unicode code points, as JSON Schema counts length.
  'require("ajv/dist/runtime/ucs2length").default':
    "(text) => { let length = 0; for (let at = 0; at < text.length; at += 1) { length += 1; const unit = text.charCodeAt(at); if (unit >= 0xd800 && unit <= 0xdbff && at + 1 < text.length && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) at += 1; } return length; }",
};

/**
 * Compares lengths in UTF-16 units first: a text has no more characters than units, so its characters are
 * counted only where the answer is still open.
 */
const quickLengths = (code: string): string =>
  code
    .replaceAll(/\bfunc[0-9]+\((data[0-9]*)\) < 1\b/g, "$1.length < 1")
    .replaceAll(/\b(func[0-9]+)\((data[0-9]*)\) > ([0-9]+)\b/g, "$2.length > $3 && $1($2) > $3");

const inlineHelpers = (code: string): string => {
  let inlined = code;
  for (const [call, helper] of Object.entries(helpers)) inlined = inlined.replaceAll(call, `(${helper})`);
  const left = /require\([^)]*\)/.exec(inlined);
  if (left !== null) throw new Error(`the generated check asks for ${left[0]}`);
  return inlined;
};

/** Returns an Ajv that knows our keywords and treats formats as annotation. */
export const createAjv = (options: { readonly source: boolean }): Ajv2020 => {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    validateFormats: false,
    inlineRefs: false,
    messages: !options.source,
    // The lint keeps patterns to ASCII, where the flag changes nothing but the speed.
    unicodeRegExp: false,
    code: { source: options.source, esm: options.source },
  });
  ajv.addVocabulary([...ownKeywords]);
  return ajv;
};

/** Takes out what a check does not need, so that the generated code holds no prose. */
const bare = (schema: JsonSchema): JsonSchema =>
  transform(schema, (part) =>
    Object.fromEntries(
      Object.entries(part).filter(
        ([keyword]) => !keyword.startsWith("x-") && !["title", "description", "format"].includes(keyword),
      ),
    ),
  );

/**
 * Returns an ES module without imports that exports `check` and `outline` of one schema. It compiles
 * nothing when it runs, so it works where `eval` is refused.
 */
export const structureCode = (schema: JsonSchema): string => {
  const ajv = createAjv({ source: true });
  const code = quickLengths(inlineHelpers(standaloneCode.default(ajv, ajv.compile(bare(schema)))));
  const renamed = code.replace(/^"use strict";/, "").replace(/export default validate([0-9]+);/, "");
  const exported = /export const validate = (validate[0-9]+);/.exec(renamed)?.[1];
  if (exported === undefined) throw new Error("the generated check has no entry that is known");
  return [
    "// Generated from the published schema; do not edit.",
    renamed.replace(/export const validate = validate[0-9]+;/, `export const check = ${exported};`),
    `export const outline = ${JSON.stringify(schemaOutline(schema))};`,
    "",
  ].join("\n");
};
