import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestFolder, type TestFolder } from "../../testing/test-folder.ts";
import { readRecords } from "./read-records.ts";

let folder: TestFolder;
const long = `[${Array.from({ length: 3000 }, (_, at) => `{"number": ${at}, "padding": "${"x".repeat(200)}"}`).join(",\n")}]`;
const files = {
  "document.json": '{\n  "a": 1\n}\n',
  "list.json": '[ {"a": 1},\n {"a": 2} ]',
  "marked.json": '\ufeff [{"a": 1}]',
  "lines.json": '{"a": 1}\n{"a": 2}\n',
  "lines.ndjson": '{"a": 1}\n\n{"a": 2}',
  "list.jsonl": "[1]\n",
  "lines.txt": '{"a": 1}\n{"a": 2}\n',
  "document.txt": '{\n"a": 1}',
  "empty.json": "",
  "spaces.json": " \n ",
  "long.json": long,
};
beforeAll(async () => {
  folder = await createTestFolder();
  await folder.write(files);
});
afterAll(() => folder.remove());

const noInput = () => {
  throw new Error("standard input is not asked for");
};

const read = async (file: string, input: () => AsyncIterable<Uint8Array> = noInput) => {
  const found: unknown[] = [];
  const path = file === "-" ? file : `${folder.path}/${file}`;
  for await (const { records, isDocument } of readRecords(path, input)) {
    for (const { bytes, number, line, column, problem } of records) {
      found.push(
        [isDocument, number, `${line}:${column}`, new TextDecoder().decode(bytes), problem?.rule].slice(
          0,
          problem === undefined ? 4 : 5,
        ),
      );
    }
  }
  return found;
};

describe("the records of", () => {
  test.each<[keyof typeof files, readonly unknown[]]>([
    ["document.json", [[true, 1, "1:1", '{\n  "a": 1\n}']]],
    [
      "list.json",
      [
        [false, 1, "1:3", '{"a": 1}'],
        [false, 2, "2:2", '{"a": 2}'],
      ],
    ],
    ["marked.json", [[false, 1, "1:3", '{"a": 1}', "input/bom"]]],
    ["lines.json", [[true, 1, "1:1", '{"a": 1}\n{"a": 2}']]],
    [
      "lines.ndjson",
      [
        [false, 1, "1:1", '{"a": 1}'],
        [false, 2, "3:1", '{"a": 2}'],
      ],
    ],
    ["list.jsonl", [[false, 1, "1:1", "[1]"]]],
    [
      "lines.txt",
      [
        [false, 1, "1:1", '{"a": 1}'],
        [false, 2, "2:1", '{"a": 2}'],
      ],
    ],
    ["document.txt", [[true, 1, "1:1", '{\n"a": 1}']]],
    ["empty.json", [[true, undefined, "1:1", "", "input/syntax"]]],
    ["spaces.json", [[true, undefined, "1:1", "", "input/syntax"]]],
  ])("%s", async (file, want) => {
    expect(await read(file)).toEqual(want);
  });

  test("a long file are the same as of a short one", async () => {
    const records = await read("long.json");
    expect(records).toHaveLength(3000);
    expect(records.at(-1)).toEqual([false, 3000, "3000:1", expect.stringMatching(/^\{"number": 2999, .*x"\}$/)]);
  });

  test("standard input, whatever its name says", async () => {
    const input = async function* () {
      yield new TextEncoder().encode('{"a": 1}\n{"a"');
      yield new TextEncoder().encode(": 2}\n");
    };
    expect(await read("-", input)).toEqual([
      [false, 1, "1:1", '{"a": 1}'],
      [false, 2, "2:1", '{"a": 2}'],
    ]);
  });
});
