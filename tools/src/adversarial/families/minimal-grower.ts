import type { JsonSchema } from "../../generate/json-schema.ts";
import type { BodyContext } from "../family.ts";
import { createGrower } from "../grow-record.ts";
import { linkings } from "../linkings.ts";
import { soundLeaf } from "../sound-leaf.ts";

/** Returns a function that makes the smallest sound value of a part of the schema. */
export const minimalGrower = ({ material, random }: BodyContext): ((node: JsonSchema) => unknown) =>
  createGrower({
    schema: material.schema,
    random,
    nodes: 1000,
    length: () => 1,
    keep: () => false,
    leaf: soundLeaf(material.pools, random, linkings.everything()),
  });
