import { describe, expect, it } from "vitest";
import { inspectStrings } from "./inspect-strings.ts";

const longest = "k".repeat(200);
const tooLong = "k".repeat(201);

describe("where a problem is said to be", () => {
  it.each<[string, string, string[]]>([
    ["in the document", '{"a":1,"a":2}', [""]],
    ["in an object of it", '{"a":[{},{"b":1,"b":2}]}', ["/a/1"]],
    ["under a key with marks of a pointer", '{"a/b~c":{"b":1,"b":2}}', ["/a~1b~0c"]],
    ["under the longest key", `{"${longest}":{"b":1,"b":2}}`, [`/${longest}`]],
    ["above a longer key", `{"a":{"${tooLong}":{"b":1,"b":2}}}`, ["/a"]],
    ["above it, further down", `{"a":{"${tooLong}":[{"c":{"b":1,"b":2}}]}}`, ["/a"]],
    ["beside it", `{"a":{"${tooLong}":[1],"c":{"b":1,"b":2}}}`, ["/a/c"]],
    ["half a pair under a key", '{"a":"\\ud800"}', ["/a"]],
    ["half a pair under a longer key", `{"a":{"${tooLong}":"\\ud800"}}`, ["/a"]],
  ])("%s", (_, text, want) => {
    expect(inspectStrings(text, 10, true).map(({ pointer }) => pointer)).toEqual(want);
  });
});
