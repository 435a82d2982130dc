import { describe, expect, it } from "vitest";
import { crosswalks } from "../crosswalks/index.ts";
import type { Crosswalk } from "../types.ts";
import { convertCodes, type LostCode } from "./convert-codes.ts";

const by = (id: string): Crosswalk => {
  const found = crosswalks.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`there is no crosswalk ${id}`);
  return found;
};

const lostOf = (codes: readonly string[], ...ids: readonly string[]) =>
  convertCodes(codes, ids.map(by)).lost.map(({ code, relation, to }): unknown[] => [code, relation, to]);

describe("convertCodes", () => {
  it.each<[string, string[], string[], string[], unknown[]]>([
    ["nothing", [], ["sen-type-2014-to-2025"], [], []],
    ["the same code", ["ASD", "MLD"], ["sen-type-2014-to-2025"], ["ASD", "MLD"], []],
    ["a retired code", ["BESD", "ASD"], ["sen-type-to-2014-to-2014"], ["ASD"], [["BESD", "none", []]]],
    ["a broader code", ["DS"], ["sen-type-2025-to-2014"], ["OTH"], [["DS", "broader", ["OTH"]]]],
    [
      "two codes that become one",
      ["SLCN", "ASD"],
      ["sen-type-2025-to-broad-area-2015"],
      ["CI"],
      [
        ["SLCN", "broader", ["CI"]],
        ["ASD", "broader", ["CI"]],
      ],
    ],
    [
      "a code that is divided",
      ["SEMH", "SP"],
      ["broad-area-2015-to-draft-2026"],
      [],
      [
        ["SEMH", "narrower", ["socialAndEmotional", "executiveFunction"]],
        ["SP", "narrower", ["sensory", "motorAndPhysical"]],
      ],
    ],
    ["a code given twice", ["HI", "HI"], ["sen-type-2014-to-2025"], ["HI"], []],
    [
      "a code that is not there",
      ["constructor", "XX"],
      ["sen-type-2014-to-2025"],
      [],
      [
        ["constructor", "unknown", []],
        ["XX", "unknown", []],
      ],
    ],
    [
      "over two steps",
      ["HI", "BESD"],
      ["sen-type-to-2014-to-2014", "sen-type-2014-to-2025"],
      ["HI"],
      [["BESD", "none", []]],
    ],
    [
      "over three steps",
      ["HI", "OTH"],
      ["sen-type-to-2014-to-2014", "sen-type-2014-to-2025", "sen-type-2025-to-broad-area-2015"],
      ["SP"],
      [
        ["HI", "broader", ["SP"]],
        ["OTH", "none", []],
      ],
    ],
    [
      "a part of something broader, of which nothing can be said",
      ["HI"],
      ["sen-type-2025-to-broad-area-2015", "broad-area-2015-to-draft-2026"],
      [],
      [["HI", "none", []]],
    ],
    [
      "sub-areas, which lead further than areas",
      ["hearing", "impulseControl", "literacy"],
      ["sub-area-to-draft-2026"],
      ["sensory", "executiveFunction"],
      [
        ["hearing", "broader", ["sensory"]],
        ["impulseControl", "broader", ["executiveFunction"]],
        ["literacy", "none", []],
      ],
    ],
  ])("%s", (_, codes, ids, want, lost) => {
    expect([convertCodes(codes, ids.map(by)).codes, lostOf(codes, ...ids)]).toEqual([want, lost]);
  });

  it("says in words what is lost", () => {
    const lost: LostCode[] = [
      {
        code: "DS",
        relation: "broader",
        to: ["OTH"],
        loss: "That it is Down syndrome. The figures published for 2025 count it under other, too.",
      },
    ];
    expect(convertCodes(["DS"], by("sen-type-2025-to-2014")).lost).toEqual(lost);
  });

  it("says nothing of a loss that the crosswalk does not state", () => {
    const silent: Crosswalk = {
      id: "silent",
      from: { taxonomyId: "a" },
      to: { taxonomyId: "b" },
      mappings: [{ relation: "none", from: "x" }],
    };
    expect(convertCodes(["x"], silent)).toEqual({ codes: [], lost: [{ code: "x", relation: "none", to: [] }] });
  });

  it("changes nothing that it is given", () => {
    const codes = Object.freeze(["BESD", "ASD"]);
    const crosswalk = by("sen-type-to-2014-to-2014");
    const before = JSON.stringify(crosswalk);
    convertCodes(codes, crosswalk);
    expect(JSON.stringify(crosswalk)).toBe(before);
  });
});
