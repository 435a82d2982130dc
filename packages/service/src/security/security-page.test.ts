import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { problemTypes } from "../problems/problem-types.ts";
import { settingNames, variableOf } from "../settings/read-settings.ts";
import { parseApiKeys } from "./parse-api-keys.ts";

const page = readFileSync(new URL("../../../../docs/security.md", import.meta.url), "utf8");

describe("docs/security.md", () => {
  it("names settings that there are, and all that are about security", () => {
    const named = new Set(page.match(/\bSEND_STANDARDS_[A-Z_]+\b/g));
    const short = new Set([...page.matchAll(/`…_([A-Z_]+)`/g)].map(([, name]) => `SEND_STANDARDS_${name}`));
    const variables = settingNames.map(variableOf);
    expect([...named, ...short].filter((name) => !variables.includes(name))).toEqual([]);
    const about = [
      "apiKeys",
      "oauthIssuer",
      "oauthAudience",
      "oauthJwks",
      "unauthenticated",
      "reading",
      "corsOrigins",
    ] as const;
    const more = ["trustProxy", "requestsPerMinute", "tlsCertificate", "tlsKey"] as const;
    const missing = [...about, ...more].map(variableOf).filter((name) => !named.has(name) && !short.has(name));
    expect(missing).toEqual([]);
  });

  it("shows a file of keys that the service takes", () => {
    const example = /^```\n(# name[\s\S]*?)^```$/m.exec(page)?.[1] ?? "";
    const { keys, troubles } = parseApiKeys(example);
    expect(troubles).toEqual([]);
    expect(keys.map(({ name, scopes }) => [name, scopes])).toEqual([
      ["camden", ["validate"]],
      ["supplier", ["read", "validate"]],
    ]);
  });

  it("names problems that there are, with their status", () => {
    const named = [...page.matchAll(/\b([1-5][0-9]{2}) `([a-z-]+)`/g)].map(([, status, name]) => [
      name,
      Number(status),
    ]);
    const known = new Map<unknown, number>(Object.entries(problemTypes).map(([name, { status }]) => [name, status]));
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter(([name, status]) => known.get(name) !== status)).toEqual([]);
  });
});
