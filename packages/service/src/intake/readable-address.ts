import type { IncomingMessage } from "node:http";

/** Where requests go whose own address cannot be read: there is nothing, and the check of the head says why. */
const nowhere = "/unreadable-address";

const isReadable = (path: string): boolean => {
  try {
    decodeURIComponent(path);
    return true;
  } catch (error) {
    if (error instanceof URIError) return false;
    throw error;
  }
};

/**
 * Returns the address of a request for the router, or one that stands for every address with broken percent signs. The router
 * would answer those by itself, past everything that counts, limits and protects.
 */
export const readableAddress = ({ url = "" }: IncomingMessage): string => {
  if (!url.includes("%")) return url;
  const [path = ""] = url.split(/[?#]/);
  return isReadable(path) ? url : nowhere;
};
