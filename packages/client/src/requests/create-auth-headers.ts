import type { ClientAuth } from "../client-options.ts";

/** Returns the headers that say who sends a request. */
export type AuthHeaders = () => Promise<Readonly<Record<string, string>>>;

/** Returns `secret`. @throws {TypeError} where no header can carry it; what it is does not stand in the message. */
const sendable = (secret: string, what: string): string => {
  if (/^[\x21-\x7e]+$/.test(secret)) return secret;
  throw new TypeError(
    `The ${what} is empty or has characters that a header cannot carry. Take it as it was given out, without spaces and line ends.`,
  );
};

/** Returns a function that says who sends a request. @throws {TypeError} where a key or token cannot be sent. */
export const createAuthHeaders = (auth: ClientAuth | undefined): AuthHeaders => {
  if (auth === undefined) return async () => ({});
  if ("apiKey" in auth) {
    const headers = { "x-api-key": sendable(auth.apiKey, "API key") };
    return async () => headers;
  }
  const { bearer } = auth;
  const headersOf = (token: string) => ({ authorization: `Bearer ${sendable(token, "token")}` });
  if (typeof bearer === "function") return async () => headersOf(await bearer());
  const headers = headersOf(bearer);
  return async () => headers;
};
