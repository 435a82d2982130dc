import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fastCheckCode } from "./fast-check-code.ts";

/** Patterns of every kind that the generator writes differently, the ones of the standards among them. */
const patterns = [
  "^$",
  "^[0-9]{3}$",
  "^[0-9a-f]{64}$",
  "^[A-Z]{3,4}$",
  "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",
  "^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$",
  "^[1-9][0-9]{0,11}$",
  "^[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]$",
  "^20[0-9]{2}/[0-9]{2}$",
  "^[0-9]{3}/?[0-9]{4}$",
  "^[ab]{1,2}[bc]{1,2}$",
  "^a?b?c?$",
  "^1\\.(0|[1-9][0-9]{0,3})$",
  "^([0-9]{3}|XXX)$",
  "^(a|ab)(c|bc)?$",
  "^((19|20)[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|(19(0[48]|[2468][048]|[13579][26])|20(0[048]|[2468][048]|[13579][26]))-02-29)$",
  "^(GIR 0AA|ZZ99 [0-9][A-Z]{2}|[A-PR-UWYZ]([0-9]{1,2}|[A-HK-Y][0-9]([0-9]|[ABEHMNPRVWXY])?|[0-9][A-HJKPSTUW]) [0-9][ABD-HJLNP-UW-Z]{2})$",
  "^[a-z][a-z0-9-]{0,30}(\\.[a-z0-9][a-z0-9-]{0,30}){1,7}$",
];

const load = async (pattern: string): Promise<(text: string) => boolean> => {
  const code = fastCheckCode({ type: "string", pattern });
  const { fastCheck } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return (text) => fastCheck(text) === 0;
};

/** Characters that stand for themselves, sit beside a range, or look like one of ASCII where only their low byte is read. */
const others = [..."0129AaZzBXx-._:/ @[`{", "", "\n", "\u0000", "\u0130", "\u2030", "\uff11", "\u{1d7d8}", "\ud800"];

/** A text that fits, and what becomes of it where one place of it is changed. */
const near = (pattern: RegExp) =>
  fc
    .tuple(fc.stringMatching(pattern), fc.nat(70), fc.nat(1), fc.constantFrom(...others))
    .map(([text, place, left, other]) => {
      const at = Math.min(place, text.length);
      return [text, `${text.slice(0, at)}${other}${text.slice(at + left)}`];
    });

describe("pattern of the fast check", () => {
  it.each(patterns)("agrees with the engine of the language: %s", async (pattern) => {
    const fits = await load(pattern);
    const engine = new RegExp(pattern, "u");
    fc.assert(
      fc.property(near(engine), (texts) => {
        expect(texts.map(fits)).toEqual(texts.map((text) => engine.test(text)));
      }),
      { seed: 4, numRuns: 400 },
    );
  });
  it("knows the calendar from 1899 to 2101, and what is none", async () => {
    const pattern = patterns.find((one) => one.includes("-02-29")) ?? "";
    const fits = await load(pattern);
    const engine = new RegExp(pattern);
    const two = (number: number) => String(number).padStart(2, "0");
    const wrong: string[] = [];
    let sound = 0;
    for (let year = 1899; year <= 2101; year += 1) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const text = `${year}-${two(month)}-${two(day)}`;
          if (fits(text)) sound += 1;
          if (fits(text) !== engine.test(text)) wrong.push(text);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(sound).toBe((Date.UTC(2100, 0, 1) - Date.UTC(1900, 0, 1)) / 86_400_000);
  });
  it.each([
    ["starts anywhere", "a$"],
    ["ends anywhere", "^a"],
    ["offers whole patterns", "^a$|^b$"],
    ["offers halves", "^a|b$"],
    ["repeats without a bound", "^a*$"],
    ["repeats once or more", "^a+$"],
    ["repeats from a number on", "^a{2,}$"],
    ["says what is not there", "^[^a]$"],
    ["takes any character", "^.$"],
    ["uses a class by letter", "^\\d$"],
    ["uses a class by letter within a class", "^[\\d]$"],
    ["looks ahead", "^(?=a)a$"],
    ["groups without capturing", "^(?:a)$"],
    ["refers back", "^(a)\\1$"],
    ["holds more than ASCII", "^\u00e9$"],
    ["leaves a group open", "^(a$"],
    ["closes no group", "^a)$"],
    ["leaves a class open", "^[a$"],
    ["asks for a property", "^\\p{L}$"],
    ["repeats a repeat", "^a{2}{3}$"],
    ["is lazy", "^a??$"],
  ])("refuses a pattern that %s", (_, pattern) => {
    expect(() => fastCheckCode({ type: "string", pattern })).toThrow("no fast check for the pattern");
  });
});
