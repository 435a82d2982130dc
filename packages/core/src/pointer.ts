/** A JSON Pointer (RFC 6901): "" is the whole record, "/sections/B/needs/2" the third need. */
export type Pointer = string;

/** Returns one reference token with `~` and `/` escaped as RFC 6901 asks. */
export const escapeToken = (token: string): string =>
  token.includes("~") || token.includes("/") ? token.split("~").join("~0").split("/").join("~1") : token;

/** Taken apart and joined: `replaceAll` needs a hundred times the memory where a token is nothing but marks. */
const unescapeToken = (token: string): string =>
  token.includes("~") ? token.split("~1").join("/").split("~0").join("~") : token;

/** Returns the pointer made of `tokens`, which are not escaped yet. */
export const toPointer = (tokens: readonly (string | number)[]): Pointer =>
  tokens.map((token) => `/${escapeToken(String(token))}`).join("");

/** Returns the unescaped reference tokens of `pointer`. @throws {TypeError} where it does not start with "/". */
export const parsePointer = (pointer: Pointer): string[] => {
  if (pointer === "") return [];
  if (!pointer.startsWith("/")) throw new TypeError("a JSON Pointer is empty or starts with /");
  return pointer.slice(1).split("/").map(unescapeToken);
};

/** Returns the pointer to the parent; the parent of "" is "". */
export const parentOf = (pointer: Pointer): Pointer => pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));

/** Returns the value at `pointer`, or `undefined` where there is none. Inherited properties are not followed. */
export const valueAt = (record: unknown, pointer: Pointer): unknown => {
  let value = record;
  for (const token of parsePointer(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, token)) return undefined;
    value = (value as Record<string, unknown>)[token];
  }
  return value;
};

/**
 * Returns whether `pointer` lies at, above or below something that `pattern` names. In a pattern the
 * token `*` stands for any one token: "/sections/B/needs/*\/id".
 */
export const touches = (pointer: Pointer, pattern: string): boolean => {
  const tokens = pointer === "" ? [] : pointer.slice(1).split("/");
  const wanted = pattern === "" ? [] : pattern.slice(1).split("/");
  const shared = Math.min(tokens.length, wanted.length);
  for (let at = 0; at < shared; at += 1) {
    if (wanted[at] !== "*" && wanted[at] !== tokens[at]) return false;
  }
  return true;
};
