import { codesTest } from "./fast-check-codes.ts";
import { objectCode } from "./fast-check-object.ts";
import { openDepth, runtime } from "./fast-check-runtime.ts";
import { readShape, type Shape } from "./fast-check-shape.ts";
import { type Declare, declarations, forms, step, type Test, type Writer } from "./fast-check-writer.ts";
import type { JsonSchema } from "./json-schema.ts";

const all = (...conditions: readonly (string | false)[]): string => conditions.filter(Boolean).join(" && ");

/** Whole numbers up to here are told by a bit operation. */
const smallest = -(2 ** 31);
const largest = 2 ** 31 - 1;

const numberTest = ({ whole, least, most }: Shape & { kind: "number" }): string => {
  const isBounded = least !== undefined && most !== undefined;
  const isSmall = isBounded && least >= smallest && most <= largest;
  return all(
    'typeof v === "number"',
    whole ? (isSmall ? "(v | 0) === v" : "Number.isInteger(v)") : !isBounded && "Number.isFinite(v)",
    least !== undefined && `v >= ${least}`,
    most !== undefined && `v <= ${most}`,
  );
};

const textTest = ({ least, most, pattern }: Shape & { kind: "text" }, { form }: Writer): string => {
  const isText = 'typeof v === "string"';
  if (pattern !== undefined) {
    // A pattern lets through nothing but ASCII, where a character is a unit.
    const fitting = form(pattern);
    return all(
      isText,
      least > fitting.least && `v.length >= ${least}`,
      most < fitting.most && `v.length <= ${most}`,
      fitting.call,
    );
  }
  return all(
    isText,
    least > 0 && `v.length >= ${least}`,
    least > 1 && `(v.length >= ${2 * least} || characters(v) >= ${least})`,
    Number.isFinite(most) && `(v.length <= ${most} || fits(v, ${most}))`,
  );
};

const listCode = ({ items, most }: Shape & { kind: "list" }, place: string, { test }: Writer): string => `(a) => {
  if (!Array.isArray(a)${Number.isFinite(most) ? ` || a.length > ${most}` : ""}) return -1;
  let n = 0, c;
  for (let i = 0; i < a.length; i++) {
    const v = a[i];
    ${step(test(items, `${place}/items`))}
  }
  return n;
}`;

const unionCode = ({ tag, branches }: Shape & { kind: "union" }, place: string, { test }: Writer): string => {
  const cases = [...branches].map(
    ([value, branch], at) => `case ${JSON.stringify(value)}: return ${test(branch, `${place}/anyOf/${at}`).code};`,
  );
  return `(v) => {
  if (typeof v !== "object" || v === null) return -1;
  switch (v.${tag}) {
    ${cases.join("\n    ")}
  }
  return -1;
}`;
};

/** Declares a function that counts, and returns the call of it. */
const counted = (code: string, declare: Declare): Test => ({ counts: true, code: `${declare(code)}(v)` });

const shapeTest = (shape: Exclude<Shape, { kind: "reference" }>, place: string, writer: Writer): Test => {
  const { declare } = writer;
  switch (shape.kind) {
    case "boolean":
      return { counts: false, code: 'typeof v === "boolean"' };
    case "number":
      return { counts: false, code: numberTest(shape) };
    case "text":
      return { counts: false, code: textTest(shape, writer) };
    case "code":
      return { counts: false, code: codesTest(shape.codes, declare) };
    case "list":
      return counted(listCode(shape, place, writer), declare);
    case "union":
      return counted(unionCode(shape, place, writer), declare);
    case "object": {
      if (shape.properties.size === 0 && shape.others === "any" && shape.names === undefined) {
        const isObject = 'typeof v === "object" && v !== null && !Array.isArray(v)';
        return { counts: true, code: `${isObject} ? open(v, ${openDepth}) : -1` };
      }
      return counted(objectCode(shape, place, writer), declare);
    }
  }
};

/**
 * Returns an ES module without imports that exports `fastCheck` of one schema: a function that returns how many properties
 * the objects of a value have altogether, or -1 where the value is unsound or where only the full check can tell. It is made
 * for values as `JSON.parse` returns them, compiles nothing when it runs, and keeps nothing.
 *
 * @throws Error where the schema says something that the fast check does not know.
 */
export const fastCheckCode = (schema: JsonSchema): string => {
  const { declare, code: declared } = declarations();
  const { form, code: formed } = forms(declare);
  const done = new Map<string, Test>();
  const open = new Set<string>();
  const definition = (name: string, place: string): Test => {
    const target = schema.$defs?.[name];
    if (target === undefined) throw new Error(`no fast check for ${place}: there is no definition ${name}`);
    if (open.has(name)) throw new Error(`no fast check for ${place}: the definition ${name} holds itself`);
    open.add(name);
    const found = done.get(name) ?? test(target, `/$defs/${name}`);
    open.delete(name);
    done.set(name, found);
    return found;
  };
  const test = (part: JsonSchema, place: string): Test => {
    const shape = readShape(part, place);
    return shape.kind === "reference"
      ? definition(shape.name, place)
      : shapeTest(shape, place, { declare, form, test });
  };
  const root = test(schema, "");
  return [
    "// Generated from the published schema; do not edit.",
    runtime,
    declared(),
    formed(),
    `export const fastCheck = (v) => ${root.counts ? root.code : `(${root.code}) ? 0 : -1`};`,
    "",
  ].join("\n");
};
