import { expect, test, vi } from "vitest";
import { baseAddress } from "./base-address.ts";

test.each([
  ["a host", "https://send.example.org", "https://send.example.org"],
  ["a slash at the end", "http://127.0.0.1:8080/", "http://127.0.0.1:8080"],
  ["a path", "https://example.org/send//", "https://example.org/send"],
])("%s", (_, given, want) => {
  expect(baseAddress(given)).toBe(want);
});

test("in a page, it may be relative", () => {
  vi.stubGlobal("location", { href: "https://example.org/check/page.html" });
  try {
    expect([baseAddress("/send"), baseAddress("")]).toEqual([
      "https://example.org/send",
      "https://example.org/check/page.html",
    ]);
  } finally {
    vi.unstubAllGlobals();
  }
});

test.each([
  ["a relative one outside of a page", "/send"],
  ["another protocol", "ftp://example.org"],
  ["a user", "https://CANARY:secret@example.org"],
  ["a query", "https://example.org/?CANARY"],
  ["nothing", ""],
])("%s is refused, and not repeated", (_, given) => {
  expect(() => baseAddress(given)).toThrow(
    new TypeError(
      "baseUrl is not the address of a service. Give one that begins with https:// or http://, without a user and a query.",
    ),
  );
});
