import type { Pointer } from "@send-standards/core";

type Visit = (value: unknown, pointer: Pointer) => void;

const stepInto = (value: unknown, tokens: readonly string[], at: number, pointer: Pointer, visit: Visit): void => {
  const token = tokens[at];
  if (token === undefined) visit(value, pointer);
  else if (typeof value !== "object" || value === null) return;
  else if (token === "*") {
    if (!Array.isArray(value)) return;
    for (const [index, item] of value.entries()) stepInto(item, tokens, at + 1, `${pointer}/${index}`, visit);
  } else if (Object.hasOwn(value, token)) {
    stepInto(Reflect.get(value, token), tokens, at + 1, `${pointer}/${token}`, visit);
  }
};

/**
 * Returns a function that visits every value of a record that `pattern` names, in order; `*` stands for every index of a list.
 * What is absent is passed over.
 */
export const placesOf = (pattern: string): ((record: unknown, visit: Visit) => void) => {
  const tokens = pattern.split("/").slice(1);
  return (record, visit) => stepInto(record, tokens, 0, "", visit);
};
