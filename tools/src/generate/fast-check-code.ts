import { engine, testOf } from "./fast-check-engine.ts";
import { forms } from "./fast-check-form.ts";
import { type ObjectShape, readShape, type Shape } from "./fast-check-shape.ts";
import { createTables, type Tables } from "./fast-check-tables.ts";
import type { JsonSchema } from "./json-schema.ts";

/** What the tests of one schema are made with. */
interface Maker {
  readonly tables: Tables;
  readonly form: ReturnType<typeof forms>;
  /** Returns the test of a schema at a place. */
  readonly test: (schema: JsonSchema, place: string) => number;
}

const required = 16;

/** Largest number that a test can carry. */
const mostCarried = 2 ** 24;

const numberTest = ({ whole, least, most }: Shape & { kind: "number" }, { tables }: Maker): number => {
  // What JSON writes beyond these is read as infinite, which is no number of JSON Schema.
  const [from, to] = [least ?? -Number.MAX_VALUE, most ?? Number.MAX_VALUE];
  const isSmall = from >= -(2 ** 31) && to < 2 ** 31;
  return testOf(whole ? (isSmall ? "small" : "whole") : "number", tables.row({ least: from, most: to }));
};

const textTest = ({ least, most, pattern }: Shape & { kind: "text" }, { tables, form }: Maker): number => {
  if (pattern !== undefined) return form({ pattern, least, most });
  return least === 1 && most < mostCarried ? testOf("text", most) : testOf("bounded", tables.row({ least, most }));
};

/** Codes lie one behind the other by their length, so that a text is compared with those as long as it is. */
const codeTest = (codes: readonly string[], { tables }: Maker): number => {
  const sorted = codes.toSorted((a, b) => a.length - b.length);
  const codeMost = sorted.at(-1)?.length ?? 0;
  const first = tables.run({ codes: sorted });
  const codeFirst = Array.from({ length: codeMost + 2 }, (_, length) => {
    const at = sorted.findIndex((code) => code.length >= length);
    return first + (at < 0 ? sorted.length : at);
  });
  return testOf("code", tables.row({ codeMost, codeLengths: tables.run({ codeFirst }) }));
};

const listTest = ({ items, most }: Shape & { kind: "list" }, place: string, { tables, test }: Maker): number =>
  testOf("list", tables.row({ listMost: most, listItems: test(items, `${place}/items`) }));

const objectTest = (shape: ObjectShape, place: string, { tables, test }: Maker): number => {
  if (shape.properties.size === 0 && shape.others === "any" && shape.names === undefined) return testOf("place");
  const tests = [...shape.properties].map(
    ([name, property]) =>
      test(property, `${place}/properties/${name}`) | (shape.required.includes(name) ? required : 0),
  );
  const objectFirst = tables.run({ names: [...shape.properties.keys()], tests });
  const otherTests =
    shape.others === "none"
      ? -1
      : shape.others === "any"
        ? testOf("anything")
        : test(shape.others, `${place}/additionalProperties`);
  const object = tables.row({
    objectFirst,
    objectEnd: objectFirst + tests.length,
    objectRequired: shape.required.length,
    otherTests,
  });
  if (shape.names === undefined) return testOf("object", object);
  return testOf("named", tables.row({ nameTests: test(shape.names, `${place}/propertyNames`), namedObjects: object }));
};

const unionTest = ({ tag, branches }: Shape & { kind: "union" }, place: string, { tables, test }: Maker): number => {
  // The branches of a union are objects, whose tests carry the number of the object.
  const unionObjects = [...branches.values()].map((branch, at) => test(branch, `${place}/anyOf/${at}`) >> 5);
  const unionFirst = tables.run({ unionValues: [...branches.keys()], unionObjects });
  return testOf("union", tables.row({ unionTag: tag, unionFirst, unionEnd: unionFirst + branches.size }));
};

const shapeTest = (shape: Exclude<Shape, { kind: "reference" }>, place: string, maker: Maker): number => {
  switch (shape.kind) {
    case "boolean":
      return testOf("boolean");
    case "number":
      return numberTest(shape, maker);
    case "text":
      return textTest(shape, maker);
    case "code":
      return codeTest(shape.codes, maker);
    case "list":
      return listTest(shape, place, maker);
    case "object":
      return objectTest(shape, place, maker);
    case "union":
      return unionTest(shape, place, maker);
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
  const tables = createTables();
  const form = forms(tables);
  const done = new Map<string, number>();
  const open = new Set<string>();
  const definition = (name: string, place: string): number => {
    const target = schema.$defs?.[name];
    if (target === undefined) throw new Error(`no fast check for ${place}: there is no definition ${name}`);
    if (open.has(name)) throw new Error(`no fast check for ${place}: the definition ${name} holds itself`);
    open.add(name);
    const found = done.get(name) ?? test(target, `/$defs/${name}`);
    open.delete(name);
    done.set(name, found);
    return found;
  };
  const test = (part: JsonSchema, place: string): number => {
    const shape = readShape(part, place);
    return shape.kind === "reference" ? definition(shape.name, place) : shapeTest(shape, place, { tables, form, test });
  };
  const root = test(schema, "");
  return [
    "// Generated from the published schema; do not edit.",
    tables.code(),
    engine,
    `export const fastCheck = (v) => value(v, ${root});`,
    "",
  ].join("\n");
};
