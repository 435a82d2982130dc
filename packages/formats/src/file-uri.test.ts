import { expect, test } from "vitest";
import { fileUri } from "./file-uri.ts";

test.each([
  ["plans/a.json", "plans/a.json"],
  ["./plans/../a.json", "a.json"],
  ["/data/plans/a.json", "plans/a.json"],
  ["/elsewhere/a.json", "../elsewhere/a.json"],
  ["März 100%.json", "M%C3%A4rz%20100%25.json"],
  ["a:b?c#d.json", "a%3Ab%3Fc%23d.json"],
  ["-", "stdin"],
])("%s seen from /data is %s", (file, want) => {
  expect(fileUri(file, "/data")).toBe(want);
});
