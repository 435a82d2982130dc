import { describe, expect, it } from "vitest";
import { evenEntities } from "./even-entities.ts";

describe.each(Object.entries(evenEntities))("a copy of one %s", (_kind, even) => {
  it("has the same properties whatever the entity has", () => {
    const one = even({ text: "What is said.", id: "one" });
    const other = even({ id: "other" });
    expect(Object.keys(one).filter((name) => name !== "text")).toEqual(
      Object.keys(other).filter((name) => name !== "text"),
    );
  });

  it("has what the entity has, and nothing else", () => {
    const entity = { extensions: {}, id: "one" };
    expect(even(entity)).toEqual(entity);
  });

  it("takes no properties from a value that stands where the prototype is named", () => {
    const entity = JSON.parse('{ "__proto__": { "id": "other" } }');
    expect(Object.getPrototypeOf(even(entity))).toBe(Object.prototype);
  });
});
