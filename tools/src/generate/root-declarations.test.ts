import { expect, test } from "vitest";
import { rootDeclarations } from "./root-declarations.ts";

test("one kind of record is declared under the name of the root", () => {
  const root = { title: "Toy plan", type: "object" };
  expect(rootDeclarations("ToyPlan", root)).toEqual({ ToyPlan: root });
});

test("several kinds are declared under their titles, and the root is one of them", () => {
  const box = { title: "Toy box", type: "object" };
  const list = { title: "Toy list", type: "object" };
  expect(rootDeclarations("ToyRecord", { description: "A toy.", anyOf: [box, list] })).toEqual({
    ToyRecord: { description: "A toy.", anyOf: [{ $ref: "#/$defs/ToyBox" }, { $ref: "#/$defs/ToyList" }] },
    ToyBox: box,
    ToyList: list,
  });
});

test("a kind without a title is refused", () => {
  expect(() => rootDeclarations("ToyRecord", { anyOf: [{ type: "object" }] })).toThrow("a kind of record has no title");
});
