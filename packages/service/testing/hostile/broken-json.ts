import { buildRequest } from "./build-request.ts";
import { canary, type HostileCase } from "./hostile-case.ts";

/** A short text with a token of every kind. */
const tokens: readonly string[] = [
  ...["{", '"standard"', ":", '"ehc-plan"', ",", '"standardVersion"', ":", '"1.0"', ","],
  ...[`"${canary}"`, ":", "[", `"${canary}"`, ",", "1.5", ",", "true", ",", "false", ",", "null", ","],
  ...["{", '"a"', ":", "-2e3", "}", "]", ",", '"b"', ":", '"\\u00e9"', "}"],
];

const joined = (change: (token: string, at: number) => string): string => tokens.map(change).join("");

/** What stands in place of a token that belongs there. */
const mistaken: readonly (readonly [name: string, from: string, to: string])[] = [
  ["round brackets", "[", "("],
  ["a semicolon for a comma", ",", ";"],
  ["an equals sign for a colon", ":", "="],
  ["an arrow for a colon", ":", "=>"],
  ["Python's None", "null", "None"],
  ["Python's True", "true", "True"],
  ["undefined", "null", "undefined"],
  ["NaN", "1.5", "NaN"],
  ["Infinity", "1.5", "Infinity"],
  ["-Infinity", "1.5", "-Infinity"],
  ["a hexadecimal number", "1.5", "0x1f"],
  ["an octal number", "1.5", "0o17"],
  ["a leading zero", "1.5", "01.5"],
  ["a leading plus", "1.5", "+1.5"],
  ["a leading point", "1.5", ".5"],
  ["a trailing point", "1.5", "1."],
  ["an exponent without digits", "1.5", "1e"],
  ["an exponent with a point", "1.5", "1e1.5"],
  ["two minus signs", "-2e3", "--2e3"],
  ["a lone minus", "-2e3", "-"],
  ["an underscore in a number", "1.5", "1_5"],
  ["a big integer", "1.5", "15n"],
  ["a fraction", "1.5", "3/2"],
  ["a regular expression", "1.5", `/${canary}/`],
  ["single quotes", '"b"', "'b'"],
  ["typographic quotes", '"b"', "“b”"],
  ["backticks", '"b"', "`b`"],
  ["no quotes", '"b"', canary],
  ["an unfinished escape", '"b"', '"\\"'],
  ["an unknown escape", '"b"', '"\\x41"'],
  ["an escaped quote of the other kind", '"b"', '"\\\'"'],
  ["a short escape", '"b"', '"\\u00e"'],
  ["an escape in braces", '"b"', '"\\u{e9}"'],
  ["an escape that is no number", '"b"', '"\\uzzzz"'],
  ["a line comment", "1.5", `1.5 // ${canary}\n`],
  ["a block comment", "1.5", `/* ${canary} */ 1.5`],
  ["a hash comment", "1.5", `1.5 # ${canary}\n`],
  ["a mark-up comment", "1.5", `<!-- ${canary} --> 1.5`],
  ["a no-break space", "1.5", "\u00a01.5"],
  ["a line separator", "1.5", "\u20281.5"],
  ["a zero-width space", "1.5", "\u200b1.5"],
  ["a byte order mark inside", "1.5", "\ufeff1.5"],
  ["a spread", "1.5", "...1.5"],
  ["a function", "1.5", `alert("${canary}")`],
];

const control = (code: number): string => `U+${code.toString(16).padStart(4, "0").toUpperCase()}`;
const controls = Array.from({ length: 32 }, (_, code) => code);
const spaces = new Set([9, 10, 13]);

const texts: readonly (readonly [name: string, text: string])[] = [
  ...tokens
    .slice(1)
    .map((token, at): [string, string] => [
      `cut off before token ${at + 1}, ${token}`,
      tokens.slice(0, at + 1).join(""),
    ]),
  ...tokens.map((token, at): [string, string] => [
    `token ${at}, ${token}, twice`,
    joined((other, place) => (place === at ? `${other}${other}` : other)),
  ]),
  ...tokens.map((token, at): [string, string] => [
    `token ${at}, ${token}, left out`,
    joined((other, place) => (place === at ? "" : other)),
  ]),
  ...mistaken.map(([name, from, to]): [string, string] => [name, joined((token) => (token === from ? to : token))]),
  ...controls.map((code): [string, string] => [
    `${control(code)} in a text`,
    joined((token) => (token === `"${canary}"` ? `"${canary}${String.fromCharCode(code)}"` : token)),
  ]),
  ...controls
    .filter((code) => !spaces.has(code))
    .map((code): [string, string] => [
      `${control(code)} between tokens`,
      joined((token) => (token === "," ? `,${String.fromCharCode(code)}` : token)),
    ]),
  ["a comma after the last item", '{"standard": "ehc-plan",}'],
  ["a comma after the last item of a list", "[1, 2,]"],
  ["a comma before the first", "[,1]"],
  ["only a comma", ","],
  ["only a quote", '"'],
  ["only a backslash", "\\"],
  ["only spaces", " \t\r\n "],
  ["only a colon", ":"],
  ["two records", `{"standard": "ehc-plan"}{"${canary}": 1}`],
  ["two records on two lines", `{"standard": "ehc-plan"}\n{"${canary}": 1}\n`],
  ["something after the record", `{"standard": "ehc-plan"} ${canary}`],
  ["a NUL after the record", '{"standard": "ehc-plan"}\u0000'],
  ["a key that is a number", '{1: "a"}'],
  ["a key that is a list", '{["a"]: 1}'],
  ["a key without a value", `{"${canary}"}`],
  ["a bracket closed by the other", '{"a": [1, 2}'],
  ["a page", `<!doctype html><html><body>${canary}</body></html>`],
  ["XML", `<?xml version="1.0"?><plan>${canary}</plan>`],
  ["CSV", `standard,standardVersion\nehc-plan,${canary}\n`],
  ["YAML", `standard: ehc-plan\nname: ${canary}\n`],
  ["a form", `standard=ehc-plan&name=${canary}`],
  ["a prefix against inclusion", `)]}',\n{"a": "${canary}"}`],
  ["JSONP", `${canary}({"standard": "ehc-plan"});`],
  ["server-sent events", `data: {"standard": "ehc-plan", "a": "${canary}"}\n\n`],
];

/** Texts that are nearly JSON. */
export const brokenJson: readonly HostileCase[] = texts.map(([name, text]) => [
  name,
  { bytes: buildRequest({ body: text }) },
  "400 malformed-json",
]);
