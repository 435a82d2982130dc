import { createHash } from "node:crypto";
import { createRemoteJWKSet, customFetch, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";
import type { ServiceProblem } from "../problems/service-problem.ts";
import type { GrantedScope } from "../scope.ts";
import type { Caller } from "./caller.ts";
import { fetchSpaced } from "./fetch-spaced.ts";
import { issuerUnreachable, notTaken } from "./refusals.ts";

/** Whose tokens are taken. */
export interface TokenIssuer {
  /** As tokens state it in `iss`. */
  readonly issuer: string;
  /** What tokens state in `aud`. */
  readonly audience: string;
  /** Address of the keys. */
  readonly jwks: string;
}

/** Signatures by a key pair only: one who knows the published key must not be able to sign. */
const algorithms = [
  "RS256",
  "RS384",
  "RS512",
  "PS256",
  "PS384",
  "PS512",
  "ES256",
  "ES384",
  "ES512",
  "EdDSA",
  "Ed25519",
] as const;

/** How long keys are kept, in milliseconds; a key that the issuer has withdrawn is taken that long at most. */
const keptFor = 600_000;
/** How long after they were fetched an unknown key makes the service ask again, in milliseconds. */
const cooldown = 30_000;
/** How far apart attempts to fetch them are, in seconds. */
const secondsApart = 5;

/** What the caller is told of a token that was truly signed by the issuer, by the claim that is amiss. */
const claimDetails: Readonly<Record<string, string>> = {
  aud: "The token is for another service. Ask its issuer for one with the audience of this service.",
  exp: "The token has expired, or does not say when it does. Ask its issuer for a new one.",
  iss: "The token is from an issuer whom this service does not take tokens of.",
  nbf: "The token is not to be used yet. Send the request again later, and see that the clocks agree.",
};

const unknown = "The service does not know the key or token that was sent.";

const detailOf = (error: errors.JOSEError): string =>
  error instanceof errors.JWTClaimValidationFailed || error instanceof errors.JWTExpired
    ? (claimDetails[error.claim] ?? unknown)
    : unknown;

const words = (claim: unknown): readonly unknown[] => {
  if (Array.isArray(claim)) return claim;
  return typeof claim === "string" ? claim.split(" ") : [];
};

/** Returns the scopes of a token: `scope` as RFC 8693 has it, or `scp` as some issuers do, a text or a list. */
const scopesOf = ({ scope, scp }: JWTPayload): readonly GrantedScope[] => {
  const stated = [...words(scope), ...words(scp)];
  return (["read", "validate"] as const).filter((known) => stated.includes(known));
};

/** Returns a name for whom a token speaks of that says no more of them than that it is the same one. */
const nameOf = ({ iss, sub, client_id }: JWTPayload): string =>
  createHash("sha256")
    .update(JSON.stringify([iss, sub ?? client_id]))
    .digest("hex")
    .slice(0, 12);

/** A fault of the issuer's keys, and not of the token. */
class KeysUnavailable extends Error {}

const keysOf = (jwks: string): JWTVerifyGetKey => {
  const keys = createRemoteJWKSet(new URL(jwks), {
    cacheMaxAge: keptFor,
    cooldownDuration: cooldown,
    timeoutDuration: secondsApart * 1000,
    [customFetch]: fetchSpaced(secondsApart * 1000),
  });
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      const isOfToken =
        error instanceof errors.JWKSNoMatchingKey ||
        error instanceof errors.JWKSMultipleMatchingKeys ||
        error instanceof errors.JOSENotSupported;
      throw isOfToken ? error : new KeysUnavailable();
    }
  };
};

/**
 * Returns what tells who sends a bearer token (JWT). The keys of the issuer are fetched when the first token comes, kept for ten
 * minutes, and fetched anew when a token names one that is not among them.
 *
 * It answers with the problem `not-authenticated` where the token is not taken, and with `issuer-unreachable` where keys are needed that
 * cannot be fetched: it does not go on with keys that are too old.
 */
export const createTokenCheck = ({
  issuer,
  audience,
  jwks,
}: TokenIssuer): ((token: string) => Promise<Caller | ServiceProblem>) => {
  const keys = keysOf(jwks);
  const options = { issuer, audience, algorithms: [...algorithms], clockTolerance: 60, requiredClaims: ["exp"] };
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, options);
      return { kind: "token", name: nameOf(payload), scopes: scopesOf(payload) };
    } catch (error) {
      if (error instanceof KeysUnavailable) return issuerUnreachable(secondsApart);
      if (error instanceof errors.JOSEError) return notTaken(detailOf(error));
      throw error;
    }
  };
};
