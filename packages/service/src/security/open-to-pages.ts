/** Addresses that pages of every origin may read: what is published, and the same for all. */
const published = /^\/(openapi\.json|v1\/(standards|rules|crosswalks)(\/.*)?)$/;

/** Returns whether a page of another origin may read an address, whose path is given, with a method. */
export const isOpenToPages = (method: string, path: string): boolean =>
  (method === "GET" || method === "HEAD") && published.test(path);
