import { describe, expect, it } from "vitest";
import { isProxy, trustedProxies } from "./trusted-proxies.ts";

describe("isProxy", () => {
  it.each([
    ["an address", "10.0.0.7", true],
    ["an IPv6 address", "fd00::7", true],
    ["a network", "10.0.0.0/24", true],
    ["an IPv6 network", "fd00::/8", true],
    ["a group", "loopback", true],
    ["a network with a mask", "10.0.0.0/255.0.0.0", false],
    ["a network that is too narrow", "10.0.0.0/33", false],
    ["every address", "0.0.0.0/0", false],
    ["a name", "proxy.example", false],
    ["a number of hops", "1", false],
    ["a word for all", "true", false],
    ["two lengths", "10.0.0.0/8/8", false],
    ["no length", "10.0.0.0/", false],
    ["a zone", "fe80::1%eth0", false],
    ["nothing", "", false],
  ])("takes what Fastify can, and nothing else: %s", (_name, given, want) => {
    expect(isProxy(given)).toBe(want);
  });
});

describe("trustedProxies", () => {
  it.each([
    ["none", undefined, false],
    ["several", "10.0.0.7, fd00::/8", ["10.0.0.7", "fd00::/8"]],
  ])("gives what Fastify takes: %s", (_name, trustProxy, want) => {
    expect(trustedProxies({ ...(trustProxy === undefined ? {} : { trustProxy }) })).toEqual(want);
  });
});
