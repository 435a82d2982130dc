import { createHmac } from "node:crypto";
import { exportSPKI } from "jose";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { type IssuerKey, issuerKey, signToken, startIssuer } from "../../testing/issuer.ts";
import { postRecord, type SecuredApp, securedApp } from "../../testing/secured-app.ts";
import { watchResponses } from "../../testing/watch-responses.ts";

watchResponses();

const issuer = "https://login.example/";
const audience = "send-standards";
const canary = "CANARY-sub-7f3a";
const seconds = (): number => Math.floor(Date.now() / 1000);
const claims = (changes: Readonly<Record<string, unknown>> = {}) => ({
  iss: issuer,
  aud: audience,
  sub: canary,
  exp: seconds() + 300,
  scope: "validate",
  ...changes,
});
const without = (name: string) => Object.fromEntries(Object.entries(claims()).filter(([key]) => key !== name));

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
/** Returns a token that nobody signed as issuers do. @param sign makes its last part from the first two. */
const forged = (header: object, sign: (signed: string) => string, payload: object = claims()): string => {
  const signed = `${part(header)}.${part(payload)}`;
  return `${signed}.${sign(signed)}`;
};

const taken = { status: 200, detail: undefined, challenge: undefined };
const refused = (detail: string) => ({
  status: 401,
  detail,
  challenge: 'Bearer realm="send-standards", error="invalid_token"',
});
const unknown = refused("The service does not know the key or token that was sent.");
const expired = refused("The token has expired, or does not say when it does. Ask its issuer for a new one.");
const early = refused("The token is not to be used yet. Send the request again later, and see that the clocks agree.");
const elsewhere = refused(
  "The token is for another service. Ask its issuer for one with the audience of this service.",
);
const otherIssuer = refused("The token is from an issuer whom this service does not take tokens of.");
const lacking = {
  status: 403,
  detail: "Ask the operator of the service for one with the scope that is named.",
  challenge: 'Bearer realm="send-standards", error="insufficient_scope", scope="validate"',
};
const unreachable = {
  status: 503,
  detail: "Wait as long as the Retry-After header says, and send the request again.",
  challenge: undefined,
};

const answerTo = async ({ server }: Pick<SecuredApp, "server">, token: string) => {
  const response = await server.inject(postRecord({ authorization: `Bearer ${token}` }));
  return {
    status: response.statusCode,
    detail: response.json<{ detail?: string }>().detail,
    challenge: response.headers["www-authenticate"],
  };
};

const openApp = (address: string) =>
  securedApp({ oauthIssuer: issuer, oauthAudience: audience, oauthJwks: address, reading: "authenticated" });

let rsa: IssuerKey;
let others: readonly IssuerKey[];
let stranger: IssuerKey;
beforeAll(async () => {
  rsa = await issuerKey("rsa", "RS256");
  others = await Promise.all(["PS256", "ES256", "EdDSA"].map((alg) => issuerKey(alg, alg)));
  stranger = await issuerKey("rsa", "RS256");
});
afterEach(() => {
  vi.useRealTimers();
});

describe("bearer tokens", () => {
  let app: SecuredApp;
  let login: Awaited<ReturnType<typeof startIssuer>>;
  beforeAll(async () => {
    login = await startIssuer([rsa, ...others]);
    app = await openApp(login.address);
  });
  afterAll(async () => {
    await app.server.close();
    await login.close();
  });

  it.each<[string, () => object, object]>([
    ["a good one", () => claims(), taken],
    ["one for several services", () => claims({ aud: ["other", audience] }), taken],
    ["scopes with others between", () => claims({ scope: "openid validate read" }), taken],
    ["scopes as a list", () => ({ ...without("scope"), scp: ["validate"] }), taken],
    ["scopes as a text by another name", () => ({ ...without("scope"), scp: "read validate" }), taken],
    ["no subject", () => without("sub"), taken],
    ["one that expired within the tolerance", () => claims({ exp: seconds() - 30 }), taken],
    ["one that begins within the tolerance", () => claims({ nbf: seconds() + 30 }), taken],
    ["one for another service", () => claims({ aud: "other" }), elsewhere],
    ["one for no service", () => without("aud"), elsewhere],
    ["one from another issuer", () => claims({ iss: "https://other.example/" }), otherIssuer],
    ["one from an issuer with less of a slash", () => claims({ iss: issuer.slice(0, -1) }), otherIssuer],
    ["one from no issuer", () => without("iss"), otherIssuer],
    ["one that has expired", () => claims({ exp: seconds() - 120 }), expired],
    ["one that does not say when it expires", () => without("exp"), expired],
    ["one that expires in words", () => claims({ exp: "tomorrow" }), expired],
    ["one that is not to be used yet", () => claims({ nbf: seconds() + 120 }), early],
    ["one with another scope", () => claims({ scope: "read" }), lacking],
    ["one with a scope that only begins so", () => claims({ scope: "validated validate:all" }), lacking],
    ["one without scopes", () => without("scope"), lacking],
    ["one whose scopes are no text", () => claims({ scope: { validate: true } }), lacking],
  ])("are taken or not by what they state: %s", async (_name, stated, want) => {
    expect(await answerTo(app, await signToken(rsa, { ...stated() }))).toEqual(want);
  });

  it.each<[string, () => string | Promise<string>, object]>([
    ["PS256", () => signToken(others[0] ?? rsa, claims()), taken],
    ["ES256", () => signToken(others[1] ?? rsa, claims()), taken],
    ["EdDSA", () => signToken(others[2] ?? rsa, claims()), taken],
    ["the key of somebody else", () => signToken(stranger, claims()), unknown],
    ["a key that the issuer does not have", () => signToken({ ...stranger, kid: "other" }, claims()), unknown],
    ["nothing", () => forged({ alg: "none" }, () => ""), unknown],
    ["nothing, and a key named", () => forged({ alg: "none", kid: "rsa" }, () => "AAAA"), unknown],
    [
      "the published key as if it were a password",
      async () => {
        const known = await exportSPKI(rsa.publicKey);
        return forged({ alg: "HS256", kid: "rsa" }, (signed) =>
          createHmac("sha256", known).update(signed).digest("base64url"),
        );
      },
      unknown,
    ],
    ["a key that the token brings along", () => forged({ alg: "RS256", jwk: stranger.jwk }, () => "AAAA"), unknown],
    ["a rule that nobody knows", () => forged({ alg: "RS256", kid: "rsa", crit: ["x"], x: 1 }, () => "AAAA"), unknown],
    [
      "a signature of other claims",
      async () => {
        const [head, , signature] = (await signToken(rsa, claims({ scope: "read" }))).split(".");
        return `${head}.${part(claims())}.${signature}`;
      },
      unknown,
    ],
    ["something that is no token", () => "a.b.c", unknown],
    ["half a token", async () => (await signToken(rsa, claims())).slice(0, 40), unknown],
    ["a long word", () => "x".repeat(8000), unknown],
  ])("are taken or not by who signed them: %s", async (_name, token, want) => {
    expect(await answerTo(app, await token())).toEqual(want);
  });

  it("are known afterwards by a name that does not say whose they are", async () => {
    expect(app.log()).toMatch(/"caller":"[0-9a-f]{12}"/);
    expect(app.log()).not.toContain(canary);
  });

  it("cost the issuer one question", () => {
    expect(login.asked()).toBe(1);
  });
});

describe("the keys of the issuer", () => {
  /** Lets time pass for what looks at the clock. */
  const later = (ms: number): void => {
    const now = Date.now();
    vi.useFakeTimers({ toFake: ["Date"] });
    vi.setSystemTime(now + ms);
  };

  it("are fetched anew when a token names one that is not known, and those that were withdrawn are taken no more", async () => {
    const login = await startIssuer([rsa]);
    await using app = await openApp(login.address);
    const young = await issuerKey("young", "ES256");
    expect(await answerTo(app, await signToken(rsa, claims()))).toEqual(taken);
    login.publish([young]);
    expect(await answerTo(app, await signToken(young, claims()))).toEqual(unknown);
    expect(await answerTo(app, await signToken(rsa, claims()))).toEqual(taken);
    later(31_000);
    expect(await answerTo(app, await signToken(young, claims()))).toEqual(taken);
    expect(await answerTo(app, await signToken(rsa, claims()))).toEqual(unknown);
    expect(login.asked()).toBe(2);
    await login.close();
  });

  it("are not kept for more than ten minutes", async () => {
    const login = await startIssuer([rsa]);
    await using app = await openApp(login.address);
    expect(await answerTo(app, await signToken(rsa, claims()))).toEqual(taken);
    login.publish([stranger]);
    later(601_000);
    expect(await answerTo(app, await signToken(rsa, claims()))).toEqual(unknown);
    expect(login.asked()).toBe(2);
    await login.close();
  });

  it.each<[string, number, string, Record<string, string>]>([
    ["an error", 500, "{}", {}],
    ["another address, to which the service does not go", 302, "", { location: "http://127.0.0.1:1/" }],
    ["what is no JSON", 200, "<html>", {}],
    ["JSON without keys", 200, "{}", {}],
    ["more than any keys are", 200, JSON.stringify({ keys: [], more: "x".repeat(1_000_001) }), {}],
  ])("cannot be had where it answers with %s: the request can be sent again", async (_name, status, body, headers) => {
    const login = await startIssuer([]);
    login.fail(status, body, headers);
    await using app = await openApp(login.address);
    const token = await signToken(rsa, claims({ exp: seconds() + 3600 }));
    const response = await app.server.inject(postRecord({ authorization: `Bearer ${token}` }));
    expect([response.statusCode, response.headers["retry-after"]]).toEqual([503, "5"]);
    expect(response.json()).toMatchObject({ type: "https://w3id.org/send-standards/problems/issuer-unreachable" });
    expect(app.work.asked).toBe(0);

    login.publish([rsa]);
    expect(await answerTo(app, token)).toEqual(unreachable);
    expect(login.asked()).toBe(1);
    later(5001);
    expect(await answerTo(app, token)).toEqual(taken);
    await login.close();
  });

  it("cannot be had where it does not answer, and those that are known are taken until they are too old", async () => {
    const login = await startIssuer([rsa]);
    await using app = await openApp(login.address);
    const token = await signToken(rsa, claims({ exp: seconds() + 3600 }));
    expect(await answerTo(app, token)).toEqual(taken);
    await login.close();
    later(599_000);
    expect(await answerTo(app, token)).toEqual(taken);
    later(2000);
    expect(await answerTo(app, token)).toEqual(unreachable);
    expect(await answerTo(app, "x")).toEqual(unknown);
    expect((await app.server.inject("/health/live")).statusCode).toBe(200);
  });
});
