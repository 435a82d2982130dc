import type { GrantedScope } from "../scope.ts";

/** A key that the service knows, without the key. */
export interface ApiKey {
  /** What the operator calls whoever has it. */
  readonly name: string;
  /** SHA-256 of the key, 32 bytes. */
  readonly hash: Buffer;
  /** What it allows. */
  readonly scopes: readonly GrantedScope[];
}

/** A line of a file of keys that cannot be used. Nothing of the line is in it. */
export interface KeyFileTrouble {
  /** From 1. */
  readonly line: number;
  /** What is wrong with it, as the rest of a sentence that begins with the line. */
  readonly what: string;
}

const namePattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const hashLength = 64;

const troubleOf = (fields: readonly string[]): string | undefined => {
  const [name = "", hash = "", scopes = ""] = fields;
  if (fields.length !== 3) return `is not three fields, which are name, SHA-256 of the key in hex, scopes`;
  if (!namePattern.test(name)) {
    return "has a name that is not made of up to 64 letters, digits, dots, dashes and underscores";
  }
  if (hash.length !== hashLength) {
    return `has a hash of ${hash.length} characters and not ${hashLength}; sha256sum makes one`;
  }
  if (!/^[0-9a-fA-F]+$/.test(hash)) return "has a hash that is not in hex; sha256sum makes one";
  if (!/^(read|validate)(,(read|validate))?$/.test(scopes))
    return "has scopes that are not read, validate or read,validate";
  return undefined;
};

/**
 * Reads a file of API keys: one key a line, as name, SHA-256 of the key in hex, and scopes with a comma between. Lines that are empty
 * or begin with `#` say nothing. Two keys may have one name, so that a caller can change from the old to the new.
 *
 * @returns the keys, and the lines that cannot be used; where there are such lines, the file is not to be used.
 */
export const parseApiKeys = (
  text: string,
): { readonly keys: readonly ApiKey[]; readonly troubles: readonly KeyFileTrouble[] } => {
  const keys: ApiKey[] = [];
  const troubles: KeyFileTrouble[] = [];
  const firstLineOf = new Map<string, number>();
  for (const [index, content] of text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .entries()) {
    const line = index + 1;
    const fields = content.trim().split(/[ \t]+/);
    const [name = "", hex = "", scopes = ""] = fields;
    if (name === "" || name.startsWith("#")) continue;
    const hash = hex.toLowerCase();
    const first = firstLineOf.get(hash);
    const what = troubleOf(fields) ?? (first === undefined ? undefined : `has the same hash as line ${first}`);
    if (what === undefined) {
      firstLineOf.set(hash, line);
      const granted = (["read", "validate"] as const).filter((scope) => scopes.split(",").includes(scope));
      keys.push({ name, hash: Buffer.from(hash, "hex"), scopes: granted });
    } else troubles.push({ line, what });
  }
  return { keys, troubles };
};
