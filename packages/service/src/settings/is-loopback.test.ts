import { describe, expect, it } from "vitest";
import { isLoopback } from "./is-loopback.ts";

describe("isLoopback", () => {
  it.each([
    ["the usual address", "127.0.0.1", true],
    ["another of its network", "127.255.3.4", true],
    ["IPv6", "::1", true],
    ["IPv6, written out", "0:0:0:0:0:0:0:1", true],
    ["IPv4 inside IPv6", "::ffff:127.0.0.1", true],
    ["IPv4 inside IPv6, in hex", "::ffff:7f00:1", true],
    ["by name", "localhost", true],
    ["by name, in capitals", "LOCALHOST", true],
    ["every address", "0.0.0.0", false],
    ["every address, IPv6", "::", false],
    ["another machine", "10.0.0.7", false],
    ["another machine inside IPv6", "::ffff:10.0.0.7", false],
    ["a network beside it", "128.0.0.1", false],
    ["a name that only looks like it", "127.0.0.1.example", false],
    ["a name that ends like it", "notlocalhost", false],
    ["a short form that the system would have to look up", "127.1", false],
  ])("tells whether only this machine reaches it: %s", (_name, host, want) => {
    expect(isLoopback(host)).toBe(want);
  });
});
