import type { IncomingHttpHeaders } from "node:http";

/**
 * Returns the API key or bearer token that a request carries, or nothing. `X-API-Key` goes before `Authorization`, which a gateway
 * on the way may have set for its own ends.
 */
export const credentialOf = (headers: IncomingHttpHeaders): string | undefined => {
  const key = headers["x-api-key"];
  if (typeof key === "string" && key !== "") return key;
  return /^bearer +([^ ]+)$/i.exec(headers.authorization ?? "")?.[1];
};
