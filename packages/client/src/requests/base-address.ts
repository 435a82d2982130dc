/** Returns the address that paths are added to. @throws {TypeError} where it is none of HTTP, or has a user or a query in it. */
export const baseAddress = (baseUrl: string): string => {
  const page = "location" in globalThis ? globalThis.location.href : undefined;
  const url = URL.canParse(baseUrl, page) ? new URL(baseUrl, page) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || `${url.username}${url.password}${url.search}` !== "") {
    throw new TypeError(
      "baseUrl is not the address of a service. Give one that begins with https:// or http://, without a user and a query.",
    );
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
};
