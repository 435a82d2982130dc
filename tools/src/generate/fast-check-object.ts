import { openDepth } from "./fast-check-runtime.ts";
import type { ObjectShape } from "./fast-check-shape.ts";
import { step, type Test, type Writer } from "./fast-check-writer.ts";

/**
 * With no more optional properties than this, records bring at most four layouts of an object, and the engine reads a
 * property of it by name without a search. With more, going through the properties that are there is quicker.
 */
const fewOptional = 2;

/** One property: its name, and the statements for its value `v`. */
interface Property {
  readonly name: string;
  readonly required: boolean;
  readonly code: string;
}

const noObject = 'typeof o !== "object" || o === null';
const noObjectNorList = `${noObject} || Array.isArray(o)`;

/** Reads each property by its name, and compares how many are there with how many the object has. */
const byName = (properties: readonly Property[], required: readonly string[]): string => {
  const reads = properties.map(({ name, required, code }) =>
    required ? `v = o.${name}; ${code}` : `if ((v = o.${name}) !== undefined) { p = p + 1 | 0; ${code} }`,
  );
  // A list has no property of that name, so it is not gone through either.
  const unfit = required.length > 0 ? noObject : noObjectNorList;
  return `(o) => {
  if (${unfit}) return -1;
  let n = 0, p = ${required.length}, c, v;
  ${reads.join("\n  ")}
  n = n + p | 0;
  for (const k in o) p = p - 1 | 0;
  return p === 0 ? n : -1;
}`;
};

/** Goes through the properties that the object has; those whose values are tested alike share the code for it. */
const byKey = (properties: readonly Property[], required: readonly string[], names: string, others: string): string => {
  const alike = Map.groupBy(properties, ({ code, required }) => (required ? `${code} r = r + 1 | 0;` : code));
  const cases = [...alike].map(
    ([code, same]) => `${same.map(({ name }) => `case ${JSON.stringify(name)}:`).join(" ")} ${code} break;`,
  );
  return `(o) => {
  if (${noObjectNorList}) return -1;
  let n = 0, r = 0, c;
  for (const k in o) {
    const v = o[k];
    ${[...(names === "" ? [] : [names]), "switch (k) {"].join("\n    ")}
      ${[...cases, `default: ${others}`].join("\n      ")}
    }
    n = n + 1 | 0;
  }
  return r === ${required.length} ? n : -1;
}`;
};

const namesCode = (names: Test): string => {
  if (names.counts) throw new Error("no fast check for names of properties that are no text");
  return `{ const v = k; ${step(names)} }`;
};

/**
 * Returns the code of a function that counts the properties of an object and of all objects in it, -1 where it is unsound.
 * An own property `__proto__` is declared by no schema and refused everywhere.
 */
export const objectCode = (shape: ObjectShape, place: string, { test }: Writer): string => {
  const { required, others, names } = shape;
  const properties = [...shape.properties].map(([name, property]) => ({
    name,
    required: required.includes(name),
    code: step(test(property, `${place}/properties/${name}`)),
  }));
  if (others === "none" && names === undefined && properties.length - required.length <= fewOptional) {
    return byName(properties, required);
  }
  const rest =
    others === "any"
      ? { counts: true, code: `open(v, ${openDepth})` }
      : others === "none"
        ? undefined
        : test(others, `${place}/additionalProperties`);
  return byKey(
    properties,
    required,
    names === undefined ? "" : namesCode(test(names, `${place}/propertyNames`)),
    rest === undefined ? "return -1;" : `if (k === "__proto__") return -1; ${step(rest)}`,
  );
};
