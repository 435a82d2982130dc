import { describe, expect, test } from "vitest";
import type { OptionSpec } from "./command.ts";
import { chooseFrom, parseOptions, wholeNumber } from "./parse-options.ts";
import { UsageError } from "./usage-error.ts";

const options: Readonly<Record<string, OptionSpec>> = {
  format: { type: "string", value: "FORMAT", help: "" },
  break: { type: "string", multiple: true, value: "RULE", help: "" },
  "show-values": { type: "boolean", help: "" },
};

describe("parseOptions", () => {
  test.each<[string, readonly string[], object]>([
    ["nothing", [], { positionals: [], format: undefined, broken: [], values: false }],
    ["files and -", ["a.json", "-"], { positionals: ["a.json", "-"], format: undefined, broken: [], values: false }],
    ["a value", ["--format", "json", "a"], { positionals: ["a"], format: "json", broken: [], values: false }],
    ["a value after =", ["--format=json"], { positionals: [], format: "json", broken: [], values: false }],
    ["an option twice", ["--break", "a", "--break", "b"], { positionals: [], broken: ["a", "b"], values: false }],
    [
      "the last of two values",
      ["--format=a", "--format=b"],
      { positionals: [], format: "b", broken: [], values: false },
    ],
    ["a flag", ["--show-values"], { positionals: [], broken: [], values: true }],
    ["what follows --", ["--", "--format"], { positionals: ["--format"], broken: [], values: false }],
  ])("takes %s", (_, args, want) => {
    const input = parseOptions(args, options);
    const { positionals } = input;
    const given = {
      positionals,
      format: input.text("format"),
      broken: input.texts("break"),
      values: input.flag("show-values"),
    };
    expect(given).toEqual({ format: undefined, ...want });
  });

  test.each([
    ["an unknown option", ["--colour"], "there is no option --colour"],
    ["a misspelt option", ["--formt", "json"], "there is no option --formt; is --format meant?"],
    ["a short option", ["-f"], "there is no option -f"],
    ["the name of something that objects have", ["--constructor"], "there is no option --constructor"],
    ["no value", ["--format"], "--format needs a value: --format FORMAT"],
    ["another option as value", ["--format", "--show-values"], "--format needs a value: --format FORMAT"],
    ["a value for a flag", ["--show-values=yes"], "--show-values takes no value"],
  ])("refuses %s", (_, args, want) => {
    expect(() => parseOptions(args, options)).toThrow(new UsageError(want));
  });
});

test("chooseFrom takes one of the choices and names them all where it is another", () => {
  expect(chooseFrom("format", "json", ["text", "json"])).toBe("json");
  expect(() => chooseFrom("format", "xml", ["text", "json"])).toThrow(new UsageError("--format is one of text, json"));
});

describe("wholeNumber", () => {
  test.each([
    ["1", 1],
    ["100", 100],
    ["007", 7],
  ])("of %j is %i", (given, want) => {
    expect(wholeNumber("records", given, 1, 100)).toBe(want);
  });

  test.each(["0", "101", "-1", "1.5", "1e2", "", " 1", "99999999999"])("refuses %j", (given) => {
    expect(() => wholeNumber("records", given, 1, 100)).toThrow("--records is a whole number from 1 to 100");
  });
});
