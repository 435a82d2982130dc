import { describe, expect, it } from "vitest";
import { checkSettings } from "./check-settings.ts";
import { readSettings } from "./read-settings.ts";
import type { Settings } from "./settings.ts";

const canary = "CANARY-7f3a";
const issuer = {
  oauthIssuer: "https://login.example/",
  oauthAudience: "send",
  oauthJwks: "https://login.example/keys",
};

const settingsWith = (given: Partial<Settings>): Settings => ({ ...readSettings({}), ...given });

describe("checkSettings", () => {
  it.each<[string, Partial<Settings>]>([
    ["what there is by default", {}],
    ["this machine without asking who", { host: "::1" }],
    ["the network with keys", { host: "0.0.0.0", apiKeys: "keys.txt" }],
    ["the network with an issuer", { host: "::", ...issuer }],
    [
      "the network without asking, said in as many words",
      { host: "0.0.0.0", unauthenticated: "allow-anyone-on-the-network" },
    ],
    ["a certificate and its key", { tlsCertificate: "a.pem", tlsKey: "b.pem" }],
    ["reading for those who are known", { reading: "authenticated", apiKeys: "keys.txt" }],
    ["keys of an issuer on this machine", { ...issuer, oauthJwks: "http://127.0.0.1:9999/keys" }],
    ["keys of an issuer on this machine, IPv6", { ...issuer, oauthJwks: "http://[::1]:9999/keys" }],
    ["origins of pages", { corsOrigins: "https://a.example, http://localhost:3000" }],
    ["proxies", { trustProxy: "10.0.0.7,fd00::/8, loopback" }],
  ])("takes %s", (_name, given) => {
    const settings = settingsWith(given);
    expect(checkSettings(settings)).toBe(settings);
  });

  const network =
    "SEND_STANDARDS_HOST is an address that other machines reach, and nobody is asked who they are. Set SEND_STANDARDS_API_KEYS or SEND_STANDARDS_OAUTH_ISSUER; or, where the network itself keeps others out, SEND_STANDARDS_UNAUTHENTICATED=allow-anyone-on-the-network";
  const keysFrom =
    "SEND_STANDARDS_OAUTH_JWKS is not an address that begins with https://, or with http:// and leads to this machine, and has no password in it";
  const origin = (item: number) =>
    `item ${item} of SEND_STANDARDS_CORS_ORIGINS is not an origin as browsers send it, such as https://portal.example`;
  const proxy = (item: number) =>
    `item ${item} of SEND_STANDARDS_TRUST_PROXY is not an address or a network of proxies, such as 10.0.0.7 or 10.0.0.0/24`;

  it.each<[string, Partial<Settings>, string]>([
    ["the network without asking who", { host: "0.0.0.0" }, network],
    ["the network without asking who, IPv6", { host: "::" }, network],
    ["one address of the machine without asking who", { host: "10.0.0.7" }, network],
    ["a name without asking who", { host: canary }, network],
    [
      "a certificate without a key",
      { tlsCertificate: canary },
      "SEND_STANDARDS_TLS_CERTIFICATE needs SEND_STANDARDS_TLS_KEY beside it",
    ],
    [
      "a key without a certificate",
      { tlsKey: canary },
      "SEND_STANDARDS_TLS_KEY needs SEND_STANDARDS_TLS_CERTIFICATE beside it",
    ],
    [
      "an issuer alone",
      { oauthIssuer: canary },
      "SEND_STANDARDS_OAUTH_ISSUER needs SEND_STANDARDS_OAUTH_AUDIENCE beside it",
    ],
    [
      "an issuer without keys",
      { oauthIssuer: canary, oauthAudience: canary },
      "SEND_STANDARDS_OAUTH_ISSUER needs SEND_STANDARDS_OAUTH_JWKS beside it",
    ],
    [
      "keys without an issuer",
      { oauthJwks: "https://login.example/keys" },
      "SEND_STANDARDS_OAUTH_JWKS needs SEND_STANDARDS_OAUTH_ISSUER beside it",
    ],
    [
      "reading for those who are known, where nobody is",
      { reading: "authenticated" },
      "SEND_STANDARDS_READING needs SEND_STANDARDS_API_KEYS or SEND_STANDARDS_OAUTH_ISSUER",
    ],
    ["keys over plain HTTP from elsewhere", { ...issuer, oauthJwks: `http://${canary}.example/keys` }, keysFrom],
    ["keys from a file", { ...issuer, oauthJwks: `file:///${canary}` }, keysFrom],
    ["keys from what is no address", { ...issuer, oauthJwks: canary }, keysFrom],
    [
      "keys from an address with a password",
      { ...issuer, oauthJwks: `https://me:${canary}@login.example/keys` },
      keysFrom,
    ],
    ["every origin", { corsOrigins: "*" }, origin(1)],
    ["an origin with a path", { corsOrigins: `https://a.example,https://${canary.toLowerCase()}.example/` }, origin(2)],
    ["an origin without a scheme", { corsOrigins: canary }, origin(1)],
    ["an origin of a file", { corsOrigins: "null" }, origin(1)],
    ["an empty item", { corsOrigins: "https://a.example," }, origin(2)],
    ["a proxy by name", { trustProxy: `10.0.0.7,${canary}` }, proxy(2)],
    ["every proxy", { trustProxy: "true" }, proxy(1)],
  ])("refuses %s, by its name and without its value", (_name, given, message) => {
    expect(message).not.toContain(canary);
    expect(() => checkSettings(settingsWith(given))).toThrow(
      expect.objectContaining({ name: "SettingsError", message }),
    );
  });
});
