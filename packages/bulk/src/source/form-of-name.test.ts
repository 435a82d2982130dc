import { expect, test } from "vitest";
import { formOfName } from "./form-of-name.ts";

test.each<readonly [name: string, want: ReturnType<typeof formOfName>]>([
  ["plans.json", { form: "json" }],
  ["plans.ndjson", { form: "lines" }],
  ["plans.jsonl", { form: "lines" }],
  ["PLANS.JSON", { form: "json" }],
  ["a.b/plans.jsonl.gz", { form: "lines", encoding: "gzip" }],
  ["plans.NDJSON.ZST", { form: "lines", encoding: "zstd" }],
  ["plans.json.zst", { form: "json", encoding: "zstd" }],
  ["plans.gz", { form: "auto", encoding: "gzip" }],
  ["plans.json.gz.gz", { form: "auto", encoding: "gzip" }],
  ["plans.json.txt", { form: "auto" }],
  ["plans", { form: "auto" }],
  [".json", { form: "auto" }],
  ["plans.constructor", { form: "auto" }],
  ["export/plans.toString.gz", { form: "auto", encoding: "gzip" }],
  ["", { form: "auto" }],
])("%s", (name, want) => {
  expect(formOfName(name)).toEqual(want);
});
