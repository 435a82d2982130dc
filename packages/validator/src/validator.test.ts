import { describe, expect, it } from "vitest";
import { type Toy, toyStandard } from "../test/toy-standard.ts";
import { toStandardSchema } from "./standard-schema.ts";
import { createValidator } from "./validator.ts";

const asOf = "2026-11-25";
const validator = await createValidator(toyStandard);
const sound: Toy = { standard: "toy", name: "Ann" };

/** Rule and pointer of each finding. */
const found = (input: unknown): string[] =>
  validator.validate(input, { asOf }).findings.map((finding) => `${finding.rule} ${finding.pointer}`);

describe("structural findings", () => {
  it.each<[string, unknown, string[]]>([
    ["a sound record", sound, []],
    ["no object", 3, ["structure/type "]],
    ["null", null, ["structure/type "]],
    ["a list", [], ["structure/type "]],
    ["a missing property", { standard: "toy" }, ["structure/required /name"]],
    ["two missing properties", {}, ["structure/required /name", "structure/required /standard"]],
    ["another standard", { ...sound, standard: "x" }, ["structure/code /standard"]],
    ["a wrong type", { ...sound, name: 1 }, ["structure/type /name"]],
    ["an empty text", { ...sound, name: "" }, ["structure/length /name"]],
    ["a long text", { ...sound, name: "x".repeat(11) }, ["structure/length /name"]],
    ["two keywords at one place", { ...sound, born: "not a date at all" }, ["structure/pattern /born"]],
    ["a code off its list", { ...sound, colour: "green" }, ["structure/code /colour"]],
    ["an unknown property", { ...sound, shoe: 1 }, ["structure/unknown-property "]],
    [
      "two unknown properties",
      { ...sound, shoe: 1, hat: 1 },
      ["structure/unknown-property ", "structure/unknown-property "],
    ],
    ["a misspelt required property", { standard: "toy", nmae: "Ann" }, ["structure/unknown-property "]],
    ["a required property in capitals", { standard: "toy", NAME: "Ann" }, ["structure/unknown-property "]],
    ["a tag that is not known", { ...sound, size: { kind: "huge", grams: 1 } }, ["structure/variant /size/kind"]],
    ["a tag that is missing", { ...sound, size: { grams: 1 } }, ["structure/variant /size/kind"]],
    ["a tag of a wrong type", { ...sound, size: { kind: 1, grams: 1 } }, ["structure/variant /size/kind"]],
    ["a union that is no object", { ...sound, size: "big" }, ["structure/type /size"]],
    [
      "a mistake in the chosen branch",
      { ...sound, size: { kind: "small", grams: 100 } },
      ["structure/range /size/grams"],
    ],
    [
      "a property of the other branch",
      { ...sound, size: { kind: "small", grams: 1, boxes: [] } },
      ["structure/unknown-property /size"],
    ],
    ["a missing property of the branch", { ...sound, size: { kind: "large" } }, ["structure/required /size/boxes"]],
    [
      "a mistake deep in the branch",
      { ...sound, size: { kind: "large", boxes: ["a", 2] } },
      ["structure/type /size/boxes/1"],
    ],
    ["too many items", { ...sound, parts: [1, 2, 3, 4] }, ["structure/count /parts"]],
    ["an extension without a domain", { ...sound, extensions: { x: {} } }, ["structure/unknown-property /extensions"]],
    ["an extension that is no object", { ...sound, extensions: { "uk.x": 1 } }, ["structure/type /extensions"]],
    [
      "a key __proto__",
      JSON.parse('{"standard":"toy","name":"Ann","__proto__":{"x":1}}'),
      ["structure/unknown-property "],
    ],
    [
      "a key __proto__ in an extension",
      JSON.parse('{"standard":"toy","name":"Ann","extensions":{"uk.x":{"__proto__":1}}}'),
      ["structure/unknown-property /extensions"],
    ],
    ["a key of every object", { ...sound, toString: 1 }, ["structure/unknown-property "]],
  ])("%s", (_, record, want) => {
    expect(found(record)).toEqual(want);
  });
});

describe("messages", () => {
  it.each<[string, unknown, string]>([
    [
      "names the close property",
      { ...sound, colur: 1 },
      'The record has a property that the standard does not know. Is it meant to be "colour"?',
    ],
    [
      "names no other",
      { ...sound, secret: 1 },
      "The record has a property that the standard does not know. Remove it, or move it into extensions under your reversed domain name.",
    ],
    [
      "names the code list",
      { ...sound, colour: "green" },
      "Colour is a code that is not on the list colours. Use a code of that list.",
    ],
    [
      "names the kinds",
      { ...sound, size: {} },
      "Kind of the size is not one of the kinds that the standard knows. Set it to one of small, large, and give the properties of that kind.",
    ],
    ["names the form", { ...sound, born: "x" }, "Born is not in the form that the standard asks for. Expected: a day."],
    ["fills in places", { ...sound, parts: [{ id: "a", uses: "b" }] }, "Uses of part 1 does not fit parts. Change it."],
  ])("%s", (_, record, want) => {
    expect(validator.validate(record, { asOf }).findings.map((finding) => finding.message)).toEqual([want]);
  });
});

describe("rules", () => {
  it.each<[string, unknown, string[], string[]]>([
    ["run on a sound record", { ...sound, name: "Bob" }, ["toy/name-is-not-bob /name"], []],
    [
      "run beside an unknown property",
      { ...sound, name: "Bob", shoe: 1 },
      ["structure/unknown-property ", "toy/name-is-not-bob /name"],
      [],
    ],
    [
      "run where the mistake is elsewhere",
      { ...sound, name: "Bob", born: "x" },
      ["structure/pattern /born", "toy/name-is-not-bob /name"],
      ["toy/born-by-now"],
    ],
    ["are skipped below a mistake", { ...sound, parts: 1 }, ["structure/type /parts"], ["toy/used-part-exists"]],
    ["are skipped at a missing property", { standard: "toy" }, ["structure/required /name"], ["toy/name-is-not-bob"]],
    [
      "are skipped where what they read is misspelt",
      { standard: "toy", nmae: "Bob" },
      ["structure/unknown-property "],
      ["toy/name-is-not-bob"],
    ],
    [
      "are all skipped without a record",
      1,
      ["structure/type "],
      ["toy/name-is-not-bob", "toy/used-part-exists", "toy/born-by-now"],
    ],
    ["use the day that they are given", { ...sound, born: "2026-11-26" }, ["toy/born-by-now /born"], []],
    ["allow the day itself", { ...sound, born: "2026-11-25" }, [], []],
  ])("%s", (_, record, want, skipped) => {
    const report = validator.validate(record, { asOf });
    expect(report.findings.map((finding) => `${finding.rule} ${finding.pointer}`)).toEqual(want);
    expect(report.rules.skipped.map((one) => one.rule)).toEqual(skipped);
    expect(report.rules.ran).toBe(3 - skipped.length);
  });
});

describe("input", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  it.each<[string, string | Uint8Array, string[]]>([
    ["text", JSON.stringify(sound), []],
    ["bytes", bytes(JSON.stringify(sound)), []],
    ["nothing", "", ["input/syntax "]],
    ["broken text", '{"name": "Ann', ["input/syntax "]],
    ["something after it", `${JSON.stringify(sound)} x`, ["input/trailing "]],
    ["a byte order mark", bytes(`\ufeff${JSON.stringify(sound)}`), ["input/bom "]],
    ["a byte that is not UTF-8", new Uint8Array([0x7b, 0xff, 0x7d]), ["input/utf8 "]],
    ["a key twice", '{"standard":"toy","name":"Ann","name":"Bea"}', ["input/duplicate-key "]],
    [
      "a key twice inside an unknown key",
      '{"standard":"toy","name":"Ann","secret":{"a":1,"a":2}}',
      ["input/duplicate-key ", "structure/unknown-property "],
    ],
    ["half a character", '{"standard":"toy","name":"\\ud800"}', ["input/surrogate /name"]],
    ["depth", `${"[".repeat(100)}${"]".repeat(100)}`, ["input/depth "]],
  ])("%s", (_, input, want) => {
    expect(found(input).sort()).toEqual(want.sort());
  });
  it("has a line and a column", () => {
    const text = '{\n  "standard": "toy",\n  "name": 3\n}';
    const [finding] = validator.validate(text, { asOf }).findings;
    expect([finding?.line, finding?.column]).toEqual([3, 3]);
  });
  it("puts an unknown property at its own line", () => {
    const text = '{\n  "standard": "toy",\n  "name": "Ann",\n\n  "shoe": 1\n}';
    const [finding] = validator.validate(text, { asOf }).findings;
    expect([finding?.pointer, finding?.line, finding?.column]).toEqual(["", 5, 3]);
  });
});

describe("caps", () => {
  it.each<[string, unknown, string[], boolean]>([
    [
      "a list longer than any, at its known place",
      { ...sound, parts: [1, 2, 3, 4] },
      ["structure/count /parts"],
      false,
    ],
    [
      "a list longer than any, under a name that nobody knows",
      { ...sound, shoe: [1, 2, 3, 4] },
      ["structure/count "],
      false,
    ],
    [
      "too many things",
      { ...sound, extensions: { "uk.x": { list: Array.from({ length: 100_001 }, () => 1) } } },
      ["input/limit "],
      false,
    ],
    [
      "a record inside itself",
      (() => {
        const loop: Record<string, unknown> = { ...sound };
        loop.extensions = { "uk.x": loop };
        return loop;
      })(),
      ["input/depth "],
      false,
    ],
  ])("%s", (_, record, want, complete) => {
    const report = validator.validate(record, { asOf });
    expect(report.findings.map((finding) => `${finding.rule} ${finding.pointer}`)).toEqual(want);
    expect(report.complete).toBe(complete);
  });
  it("lists no more findings than the cap, and says so", async () => {
    const small = await createValidator(toyStandard, { limits: { findings: 5 } });
    const record = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`k${at}`, 1]));
    const report = small.validate({ ...sound, ...record }, { asOf });
    expect(report.findings.map((finding) => finding.rule)).toEqual([
      ...Array.from({ length: 4 }, () => "structure/unknown-property"),
      "input/limit",
    ]);
    expect(report.complete).toBe(false);
  });
});

describe("the validator", () => {
  it("never changes the record", () => {
    const record = { standard: "toy", nmae: 1, size: { kind: "huge" }, parts: [{ id: 3 }] };
    const before = structuredClone(record);
    validator.validate(record, { asOf });
    expect(record).toEqual(before);
  });
  it("counts and names what it did", () => {
    const report = validator.validate({ ...sound, name: "Bob" }, { asOf });
    expect(report).toEqual({
      reportVersion: 1,
      tool: { name: "@send-standards/validator", version: "1.0.0" },
      asOf,
      inputs: [{ file: "record", records: 1 }],
      standards: [{ id: "toy", version: "1.0.0", codeLists: [] }],
      counts: { error: 1, query: 0, advice: 0, noted: 0 },
      rules: { ran: 3, skipped: [] },
      findings: [
        {
          rule: "toy/name-is-not-bob",
          severity: "error",
          pointer: "/name",
          file: "record",
          message: "Name does not fit the other place. Change it.",
          caseworker: "Name is not right. Look at it again.",
          why: "It matters.",
          source: { title: "Toy Act", verified: true },
          help: "https://w3id.org/send-standards/rules/toy/name-is-not-bob",
        },
      ],
      complete: true,
    });
  });
  it.each(["", "today", "25/11/2026", "2026-1-1"])("refuses %j as a day", (day) => {
    expect(() => validator.validate(sound, { asOf: day })).toThrow(RangeError);
  });
});

describe("toStandardSchema", () => {
  const schema = toStandardSchema<Toy>(validator, { asOf })["~standard"];
  it("hands a sound record through", () => {
    expect([schema.version, schema.vendor, schema.validate(sound)]).toEqual([1, "send-standards", { value: sound }]);
  });
  it("gives errors as issues with their path", () => {
    expect(schema.validate({ ...sound, parts: [{ id: "a", uses: "b" }] })).toEqual({
      issues: [{ message: "Uses of part 1 does not fit parts. Change it.", path: ["parts", 0, "uses"] }],
    });
  });
  it("does not read text as JSON", () => {
    expect(schema.validate(JSON.stringify(sound))).toEqual({
      issues: [{ message: "The record is not an object. Send an object, or leave the property out.", path: [] }],
    });
  });
});
