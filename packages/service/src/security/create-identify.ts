import type { IncomingHttpHeaders } from "node:http";
import type { ServiceProblem } from "../problems/service-problem.ts";
import type { Settings } from "../settings/settings.ts";
import type { Caller } from "./caller.ts";
import { createTokenCheck } from "./create-token-check.ts";
import { credentialOf } from "./credential-of.ts";
import { findApiKey, shortestKey } from "./find-api-key.ts";
import type { ApiKeys } from "./open-api-keys.ts";
import { nobodyNamed, notTaken } from "./refusals.ts";

/** Tells who sends a request by its headers, or the problem to refuse it with; at once where no token has to be checked. */
export type Identify = (headers: IncomingHttpHeaders) => Caller | ServiceProblem | Promise<Caller | ServiceProblem>;

/** Returns what tells callers by their API keys, where there are any, and then by bearer tokens, where an issuer is set. */
export const createIdentify = (settings: Settings, keys: ApiKeys | undefined): Identify => {
  const { oauthIssuer: issuer, oauthAudience: audience, oauthJwks: jwks } = settings;
  const checkToken =
    issuer === undefined || audience === undefined || jwks === undefined
      ? undefined
      : createTokenCheck({ issuer, audience, jwks });
  return (headers) => {
    const credential = credentialOf(headers);
    if (credential === undefined) return nobodyNamed();
    const key = keys === undefined ? undefined : findApiKey(keys.current(), credential);
    if (key !== undefined) return { kind: "key", name: key.name, scopes: key.scopes };
    if (checkToken !== undefined) return checkToken(credential);
    return notTaken(`The service does not know the key that was sent. A key has at least ${shortestKey} characters.`);
  };
};
