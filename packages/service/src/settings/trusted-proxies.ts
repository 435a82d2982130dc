import { isIP } from "node:net";
import { listOf } from "./list-of.ts";
import type { Settings } from "./settings.ts";

const groups: ReadonlySet<string> = new Set(["loopback", "linklocal", "uniquelocal"]);

/** Returns whether a text names proxies: an address, a network as 10.0.0.0/8, or one of the groups that Fastify knows by a word. */
export const isProxy = (text: string): boolean => {
  if (groups.has(text)) return true;
  const [address = "", length, ...more] = text.split("/");
  const bits = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
  if (bits === 0 || address.includes("%") || more.length > 0) return false;
  return length === undefined || (/^[0-9]{1,3}$/.test(length) && Number(length) >= 1 && Number(length) <= bits);
};

/** Returns what Fastify takes as `trustProxy`: the proxies whose X-Forwarded-For is believed, or that none is. */
export const trustedProxies = ({ trustProxy }: Pick<Settings, "trustProxy">): string[] | false =>
  trustProxy === undefined ? false : [...listOf(trustProxy)];
