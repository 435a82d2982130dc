import { canary } from "../canary.ts";
import type { BodyContext, Family } from "../family.ts";
import { placesOf } from "../schema-places.ts";
import { sampleCopy, withMember } from "./sample-text.ts";

const names = (count: number, name: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => name(at));

const members = (keys: readonly string[], value = "1"): string =>
  `{${keys.map((key) => `${JSON.stringify(key)}:${value}`).join(",")}}`;

/** Every name that the schema gives to a property. */
const knownNames = ({ material }: BodyContext): string[] => [
  ...new Set(
    [material.schema, ...Object.values(material.schema.$defs ?? {})].flatMap((one) =>
      Object.keys(one.properties ?? {}),
    ),
  ),
];

/** A known name with one or two letters changed. */
const misspelt = ({ random }: BodyContext, name: string, at: number): string => {
  const place = random.int(0, name.length);
  return `${name.slice(0, place)}${(at % 36).toString(36)}${name.slice(place + random.int(0, 1))}`;
};

/** Names that every object inherits, or that a program may take for something of its own. */
const strange = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "__defineGetter__",
  "$ref",
  "length",
  "0",
  "",
  "/",
  "~1",
  "a/b~c",
  "\u0000",
  "\ud83d\ude00",
];

const escaped = (key: string): string =>
  `"${[...key].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")}"`;

/** Puts more properties into every object of a record, as many altogether as are asked for. */
const intoEveryObject = (context: BodyContext, more: (at: number) => readonly [string, unknown]): object => {
  const record = sampleCopy(context);
  const objects = [record, ...[...placesOf(record, context.material.schema)].map(({ value }) => value)].filter(
    (value): value is object => typeof value === "object" && value !== null && !Array.isArray(value),
  );
  const each = Math.max(1, Math.floor(context.nodes / objects.length));
  for (const one of objects) {
    for (let at = 0; at < each; at += 1) {
      const [key, value] = more(at);
      Object.defineProperty(one, key, { value, enumerable: true, configurable: true, writable: true });
    }
  }
  return record;
};

/** Objects with a great many keys, keys again and again, and keys that mislead a program. */
export const keys: readonly Family[] = [
  {
    name: "wide-object",
    make: (context) => withMember(sampleCopy(context), canary, members(names(context.nodes, (at) => `${canary}${at}`))),
  },
  {
    name: "unknown-keys",
    make: (context) => JSON.stringify(intoEveryObject(context, (at) => [`${canary}${at}`, at])),
  },
  {
    name: "misspelt-keys",
    make: (context) => {
      const known = knownNames(context);
      return JSON.stringify(
        intoEveryObject(context, (at) => [misspelt(context, known[at % known.length] ?? "", at), canary]),
      );
    },
  },
  {
    name: "misspelt-root",
    make: (context) => {
      const known = Object.keys(sampleCopy(context));
      const all = names(context.nodes, (at) => `${misspelt(context, known[at % known.length] ?? "", at)}`);
      return members([...new Set([...known, ...all])], `"${canary}"`);
    },
  },
  {
    name: "long-keys",
    make: (context) => {
      const { random, bytes } = context;
      const count = random.pick([1, 10, 100, 1000]);
      const key = random.pick(["a", "~", "/", "\u00e9", "A", "\u0130"]).repeat(Math.ceil(bytes / count / 2));
      return withMember(
        sampleCopy(context),
        canary,
        `{${names(count, (at) => `"${key}${at}":{"a":1,"a":[{}]}`).join(",")}}`,
      );
    },
  },
  {
    name: "long-unknown-keys",
    make: (context) => {
      const count = context.random.pick([1, 10, 100, 1000]);
      const key = context.random.pick(["a", "~", "A", "\u0130"]).repeat(Math.ceil(context.bytes / count / 2));
      const record = sampleCopy(context);
      for (let at = 0; at < count; at += 1) Reflect.set(record, `${key}${at}`, at);
      return JSON.stringify(record);
    },
  },
  {
    name: "repeated-keys",
    make: (context) => {
      const { random, nodes } = context;
      const value = random.pick(["1", "{}", "[]", `"${canary}"`, '{"a":1,"a":2}']);
      const key = random.pick([`"${canary}"`, escaped(canary), '"extensions"', '"standard"', '"id"']);
      const all = Array(nodes).fill(`${key}:${value}`).join(",");
      const record = sampleCopy(context);
      return random.chance(50)
        ? `${JSON.stringify(record).slice(0, -1)},${all}}`
        : withMember(record, canary, `{${all}}`);
    },
  },
  {
    name: "repeated-under-long-key",
    make: (context) => {
      const { random, bytes } = context;
      const key = random.pick(["a", "~", "/"]).repeat(Math.max(1, Math.floor(bytes / 2)));
      const inner = Array(150).fill('"a":1').join(",");
      const text = `{"${key}":[${Array(random.pick([1, 100]))
        .fill(`{${inner}}`)
        .join(",")}]}`;
      return random.chance(50) ? text : withMember(sampleCopy(context), "extensions", text);
    },
  },
  {
    name: "strange-keys",
    make: (context) => {
      const { random } = context;
      const value = random.pick<unknown>([1, canary, {}, [], { toString: 1 }]);
      return JSON.stringify(intoEveryObject(context, (at) => [strange[at % strange.length] ?? "", value]));
    },
  },
  {
    name: "wide-extensions",
    make: (context) => {
      const { random, nodes } = context;
      const many = members(
        names(nodes, (at) => `${canary}${at}`),
        random.pick(["1", "{}", `"${canary}"`]),
      );
      const parts = members(
        names(nodes, (at) => `${random.pick(["uk.e", "Uk e"])}${at}`),
        "{}",
      );
      const protos = Array(nodes).fill('{"__proto__":1}').join(",");
      const value = random.pick([`{"uk.example":${many}}`, parts, `{"uk.example":{"a":[${protos}]}}`, many]);
      return withMember(sampleCopy(context), "extensions", value);
    },
  },
];
