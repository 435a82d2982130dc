import { expect, it } from "vitest";
import { senAreaTypeMap } from "./sen-area-type-map.ts";
import { senType } from "./sen-type.ts";

it("senAreaTypeMap places every type of need but three", () => {
  const placed = new Set<string>(Object.keys(senAreaTypeMap));
  expect(senType.codes.map((entry) => entry.code).filter((code) => !placed.has(code))).toEqual(["DS", "OTH", "NSA"]);
});
