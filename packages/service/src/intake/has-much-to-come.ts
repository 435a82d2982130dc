import type { IncomingMessage } from "node:http";

/** As much of a body as is read and thrown away, in bytes, so that the connection can serve the next request. */
const mostThrownAway = 65_536;

/** Returns whether more of a request's body is on its way than is worth waiting for. */
export const hasMuchToCome = ({ complete, headers }: IncomingMessage): boolean => {
  if (complete) return false;
  const length = headers["content-length"];
  return headers["transfer-encoding"] !== undefined || (length !== undefined && Number(length) > mostThrownAway);
};
