import { describe, expect, test } from "vitest";
import { compareVersions, isOfLine, parseVersion } from "./version-number.ts";

describe("parseVersion", () => {
  test.each([
    ["1", { major: 1 }],
    ["1.0", { major: 1, minor: 0 }],
    ["12.30.4", { major: 12, minor: 30, patch: 4 }],
    ["", undefined],
    ["v1", undefined],
    ["1.", undefined],
    ["1.0.0.0", undefined],
    ["1.0-rc.1", undefined],
    [" 1.0", undefined],
    ["1234567", undefined],
  ])("of %j is %j", (given, want) => {
    expect(parseVersion(given)).toEqual(want);
  });
});

test.each([
  ["1.2.3", "1", true],
  ["1.2.3", "1.2", true],
  ["1.2.3", "1.2.3", true],
  ["1.2.3", "1.2.4", false],
  ["1.2.3", "1.3", false],
  ["1.2.3", "2", false],
])("%s of the line %s: %s", (version, line, want) => {
  const [given, of] = [parseVersion(version), parseVersion(line)];
  expect(given !== undefined && of !== undefined && isOfLine(given, of)).toBe(want);
});

test("versions are ordered by number and not by text", () => {
  const versions = ["1.10.0", "1.9.0", "2.0.0", "1.9.10", "1.9.9"].flatMap((text) => parseVersion(text) ?? []);
  const ordered = versions.sort(compareVersions).map(({ major, minor, patch }) => `${major}.${minor}.${patch}`);
  expect(ordered).toEqual(["1.9.0", "1.9.9", "1.9.10", "1.10.0", "2.0.0"]);
});
