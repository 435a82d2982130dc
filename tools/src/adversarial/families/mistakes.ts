import type { JsonSchema } from "../../generate/json-schema.ts";
import { canary } from "../canary.ts";
import type { BodyContext, Family } from "../family.ts";
import { createGrower } from "../grow-record.ts";
import { linkings } from "../linkings.ts";
import { putAt } from "../put-at.ts";
import { placesOf } from "../schema-places.ts";
import { soundLeaf } from "../sound-leaf.ts";
import { minimalGrower } from "./minimal-grower.ts";
import { sampleCopy, withMember } from "./sample-text.ts";

const wrongItems: readonly unknown[] = [
  1,
  canary,
  null,
  [],
  {},
  [[]],
  { [canary]: 1 },
  { id: 1, text: 1, kind: canary, basis: canary },
  Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${canary}${at}`, null])),
];

/** Puts a list of `length` equal items at one list of the schema after the other. */
const withList = (context: BodyContext, length: (maxItems: number) => number): string => {
  const { material, random } = context;
  const document = material.schema;
  const path = random.pick(material.lists);
  const node = path.steps.at(-1)?.node ?? {};
  const grow = minimalGrower(context);
  const item = random.chance(60) || node.items === undefined ? random.pick(wrongItems) : grow(node.items);
  const list = Array(Math.max(0, length(node.maxItems ?? 1))).fill(item);
  return JSON.stringify(putAt(sampleCopy(context), path, list, { document, grow }));
};

const grow = (context: BodyContext, leaf: (node: JsonSchema, sound: () => unknown) => unknown): unknown => {
  const { material, random, nodes } = context;
  const sound = soundLeaf(material.pools, random, linkings.everything());
  const share = random.pick([100, 20, 5, 1]);
  return createGrower({
    schema: material.schema,
    random,
    nodes,
    length: (maxItems, level) => (level === 0 ? maxItems : Math.ceil(maxItems / share)),
    keep: (name) => name !== "extensions" && random.chance(80),
    leaf: (node, name, holder) => leaf(node, () => sound(node, name, holder)),
  })();
};

/** Replaces what the record has for lists and objects of objects, so that every item of every list is wrong. */
const emptied = (context: BodyContext, item: unknown): string => {
  const record = grow(context, (_, sound) => sound());
  for (const { holder, key, node } of placesOf(record, context.material.schema)) {
    const isItem = typeof key === "number" && node.properties !== undefined;
    if (isItem && context.random.chance(90)) Reflect.set(holder, key, item);
  }
  return JSON.stringify(record);
};

/** Records with as many mistakes as fit, so that whoever asks for all errors gets a great many. */
export const mistakes: readonly Family[] = [
  { name: "list-at-limit", make: (context) => withList(context, (maxItems) => Math.min(maxItems, context.nodes)) },
  {
    name: "list-over-limit",
    make: (context) => {
      const { random, nodes } = context;
      const over = random.pick([1, 100, 501, 2001, nodes]);
      return withList(context, (maxItems) => maxItems + over);
    },
  },
  {
    name: "every-leaf-wrong",
    make: (context) => {
      const { random } = context;
      const wrong = random.pick<unknown>([canary, 1, -1, null, [], {}, "", "\u00b6"]);
      return JSON.stringify(grow(context, () => wrong));
    },
  },
  {
    name: "some-leaves-wrong",
    make: (context) => {
      const { random } = context;
      const percent = random.pick([1, 10, 50]);
      return JSON.stringify(grow(context, (_, sound) => (random.chance(percent) ? random.pick(wrongItems) : sound())));
    },
  },
  { name: "every-item-empty", make: (context) => emptied(context, {}) },
  { name: "every-item-wrong", make: (context) => emptied(context, context.random.pick(wrongItems)) },
  {
    name: "unions-wrong",
    make: (context) => {
      const { material, random } = context;
      const record = grow(context, (_, sound) => sound());
      const tag = random.pick<unknown>([canary, 1, null, "timed"]);
      for (const { holder, key, node, value } of placesOf(record, material.schema)) {
        if ("const" in node && !["standard", "standardVersion"].includes(String(key))) Reflect.set(holder, key, tag);
        else if (random.chance(3) && typeof value === "string") Reflect.set(holder, key, tag);
      }
      return JSON.stringify(record);
    },
  },
  {
    name: "nothing-everywhere",
    make: (context) => {
      const record = sampleCopy(context);
      const percent = context.random.pick([5, 50, 100]);
      for (const { holder, key } of placesOf(record, context.material.schema)) {
        if (context.random.chance(percent)) Reflect.set(holder, key, context.random.pick([null, "", [], {}]));
      }
      return JSON.stringify(record);
    },
  },
  {
    name: "moved-parts",
    make: (context) => {
      const { material, random } = context;
      const record = sampleCopy(context);
      const places = [...placesOf(record, material.schema)];
      for (let left = random.int(1, 20); left > 0; left -= 1) {
        const { holder, key } = random.pick(places);
        Reflect.set(holder, key, structuredClone(random.pick(places).value));
      }
      return JSON.stringify(record);
    },
  },
  {
    name: "repeated-parts",
    make: (context) => {
      const { material, random, nodes } = context;
      const record = structuredClone(random.pick(material.broken));
      const lists = [...placesOf(record, material.schema)].filter(
        ({ value }) => Array.isArray(value) && value.length > 0,
      );
      let left = nodes;
      for (const { value, node } of lists) {
        if (!Array.isArray(value)) continue;
        const items = value.slice();
        const cost = JSON.stringify(items).split(":").length;
        while (value.length < (node.maxItems ?? 1) && left > 0) {
          value.push(structuredClone(random.pick(items)));
          left -= cost / items.length;
        }
      }
      return JSON.stringify(record);
    },
  },
  { name: "one-rule-broken", make: ({ material, random }) => JSON.stringify(random.pick(material.broken)) },
  {
    name: "other-standard",
    make: (context) => {
      const { random } = context;
      const record = sampleCopy(context);
      const versions = [
        "1.1",
        "1.9999",
        "2.0",
        "0.1",
        "1",
        "01.0",
        "1.0.0",
        `1.${"0".repeat(99)}`,
        canary,
        1,
        null,
        [],
        {},
      ];
      Reflect.set(record, "standardVersion", random.pick<unknown>(versions));
      const ids = ["ehc-plan", "needs", "__proto__", canary, "", 7, null, ["ehc-plan"]];
      if (random.chance(60)) Reflect.set(record, "standard", random.pick<unknown>(ids));
      return random.chance(20) ? withMember({}, "standard", JSON.stringify(record)) : JSON.stringify(record);
    },
  },
];
