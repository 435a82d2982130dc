import { describe, expect, test } from "vitest";
import { type SampleFormat, writeSamples } from "./write-samples.ts";

const write = async (records: number, format: SampleFormat, closesAfter = Number.POSITIVE_INFINITY) => {
  const written: string[] = [];
  let number = 0;
  const out = {
    write: async (text: string) => void written.push(text),
    get isClosed() {
      return written.length >= closesAfter;
    },
    isTerminal: false,
  };
  await writeSamples(out, () => ({ number: ++number }), { records, format });
  return { text: written.join(""), number };
};

describe("samples", () => {
  test.each<[number, SampleFormat, string]>([
    [1, "ndjson", '{"number":1}\n'],
    [3, "ndjson", '{"number":1}\n{"number":2}\n{"number":3}\n'],
    [1, "json", '{\n  "number": 1\n}\n'],
    [2, "json", '[\n  {\n    "number": 1\n  },\n  {\n    "number": 2\n  }\n]\n'],
  ])("%i as %s", async (records, format, want) => {
    expect((await write(records, format)).text).toBe(want);
  });

  test("end where nobody reads them", async () => {
    expect((await write(1000, "ndjson", 3)).number).toBe(3);
  });
});
