import { expect, test } from "vitest";
import type { ClientAuth } from "../client-options.ts";
import { createAuthHeaders } from "./create-auth-headers.ts";

test.each<[string, ClientAuth | undefined, Readonly<Record<string, string>>]>([
  ["nobody", undefined, {}],
  ["an API key", { apiKey: "a-key" }, { "x-api-key": "a-key" }],
  ["a token", { bearer: "a.b.c" }, { authorization: "Bearer a.b.c" }],
  ["a function", { bearer: () => "a.b.c" }, { authorization: "Bearer a.b.c" }],
  ["a function that takes its time", { bearer: async () => "a.b.c" }, { authorization: "Bearer a.b.c" }],
])("%s", async (_, auth, want) => {
  expect(await createAuthHeaders(auth)()).toEqual(want);
});

const secret = "CANARY-key\n";

test.each<[string, ClientAuth]>([
  ["an API key with a line end", { apiKey: secret }],
  ["an API key that is empty", { apiKey: "" }],
  ["a token with a line end", { bearer: secret }],
  ["a function with a line end", { bearer: () => secret }],
])("%s is refused, and not repeated", async (_, auth) => {
  const failing = async () => await createAuthHeaders(auth)();
  await expect(failing()).rejects.toThrow(
    /^The (API key|token) is empty or has characters that a header cannot carry\. Take it as it was given out, without spaces and line ends\.$/,
  );
});
