import { expect, test } from "vitest";
import type { LeafSchema } from "./schema-leaf.ts";
import { schemaLeaves } from "./schema-leaves.ts";

const text: LeafSchema = { type: "string" };
const definitions: Readonly<Record<string, LeafSchema>> = {
  Area: {
    title: "Area",
    properties: {
      visits: { type: "array", items: { $ref: "#/$defs/Visit" } },
      extensions: { $ref: "#/$defs/Extensions" },
    },
  },
  Visit: {
    title: "Visit",
    required: ["id", "day"],
    properties: {
      id: text,
      day: text,
      notes: { type: "array", items: text },
      parts: { type: "array", items: { required: ["name"], properties: { name: text } } },
      place: { $ref: "#/$defs/Place" },
      what: {
        anyOf: [
          { required: ["form", "code"], properties: { form: { const: "coded" }, code: text, term: text } },
          { required: ["form", "term"], properties: { form: { const: "text" }, term: text } },
        ],
      },
      recorded: { $ref: "#/$defs/Recorded" },
    },
  },
  Place: { title: "Place", properties: { town: text, contact: { $ref: "#/$defs/Contact" } } },
  Contact: { title: "Contact", properties: { email: text } },
  Recorded: { title: "Recorded", properties: { date: text } },
};

test("finds every leaf once, with the frame of an entry left out and shared types last", () => {
  const leaves = schemaLeaves({ areas: { area: "Area" }, definitions, structure: new Set(["Area", "Visit"]) });
  expect(leaves.map(({ place, entry, required, onlyFor }) => [place, entry, required, onlyFor])).toEqual([
    ["/area/visits/*/day", "Visit", true, undefined],
    ["/area/visits/*/notes", "Visit", false, undefined],
    ["/area/visits/*/parts/*/name", "Visit", true, undefined],
    ["/area/visits/*/place", "Visit", false, undefined],
    ["/area/visits/*/what/form", "Visit", true, undefined],
    ["/area/visits/*/what/code", "Visit", false, ["coded"]],
    ["/area/visits/*/what/term", "Visit", false, undefined],
    ["Recorded/date", "Recorded", false, undefined],
    ["Place/town", "Place", false, undefined],
    ["Place/contact", "Place", false, undefined],
    ["Contact/email", "Contact", false, undefined],
  ]);
});
