import { describe, expect, it } from "vitest";
import { anyone, type Caller, stranger } from "./caller.ts";
import { createLimitKey } from "./create-limit-key.ts";

const key: Caller = { kind: "key", name: "camden", scopes: [] };
const token: Caller = { kind: "token", name: "camden", scopes: [] };

describe("createLimitKey", () => {
  it.each<[string, Caller | null, string, string]>([
    ["a key, wherever it is used", key, "10.0.0.7", "key camden"],
    ["a token of the same name", token, "10.0.0.7", "token camden"],
    ["anyone", anyone, "10.0.0.7", "network 10.0.0.7"],
    ["a stranger", stranger, "10.0.0.7", "network 10.0.0.7"],
    ["who was not asked", null, "10.0.0.7", "network 10.0.0.7"],
    ["IPv6", anyone, "2001:db8:1:2:3:4:5:6", "network 2001:db8:1:2::"],
    ["IPv6 beside it", anyone, "2001:DB8:1:2:ffff::1", "network 2001:db8:1:2::"],
    ["IPv6 of another network", anyone, "2001:db8:1:3::1", "network 2001:db8:1:3::"],
    ["IPv4 inside IPv6", anyone, "::ffff:10.0.0.7", "network 10.0.0.7"],
    ["IPv4 with a port", anyone, "10.0.0.7:4711", "network 10.0.0.7"],
    ["IPv6 with a port", anyone, "[2001:db8:1:2::1]:4711", "network 2001:db8:1:2::"],
    ["what a proxy says that is no address", anyone, `CANARY${"x".repeat(9000)}`, "network elsewhere"],
  ])("counts together: %s", (_name, caller, ip, want) => {
    const limitKey = createLimitKey();
    expect([limitKey(caller, ip), limitKey(caller, ip)]).toEqual([want, want]);
  });

  it("goes on after more networks than it remembers", () => {
    const limitKey = createLimitKey();
    const networks = Array.from({ length: 2500 }, (_, at) => limitKey(anyone, `2001:db8:0:${at.toString(16)}::7`));
    expect(new Set(networks).size).toBe(2500);
    expect(networks.at(-1)).toBe("network 2001:db8:0:9c3::");
  });
});
