import { expect, test } from "vitest";
import { collect } from "../../testing/collect.ts";
import { recordLines } from "./record-lines.ts";
import type { RecordSource } from "./record-source.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each<[string, RecordSource, readonly string[]]>([
  ["objects", [{ a: 1 }, { a: "line\nend" }], ['{"a":1}\n', '{"a":"line\\nend"}\n']],
  ["texts", ['{"a":1}', "nonsense"], ['{"a":1}\n', "nonsense\n"]],
  ["a text over several lines", ['{\r\n"a":\n1\n}\n'], ['{\t\t"a":\t1\t}\t\n']],
  ["bytes over several lines", [bytes("{\n}")], ["{\t}\n"]],
  ["a raw line end in a text, where none may be", ['{"a":"b\nc"}'], ['{"a":"b\tc"}\n']],
  ["blank ones among them", ["", "{}", " \t\r\n", bytes("\n"), "[]"], ["{}\n", "[]\n"]],
  ["none", [], []],
])("%s", async (_, records, want) => {
  const lines = await collect(recordLines(records));
  expect(lines.map((line) => new TextDecoder().decode(line))).toEqual(want);
});
