import { isIP } from "node:net";
import rateLimit from "@fastify/rate-limit";
import type { Caller } from "./caller.ts";

/** How many IPv6 addresses are remembered with their networks; working one out takes as long as all else that is done to count. */
const mostKnown = 1000;

/** Some gateways write the port of the client beside its address: 192.0.2.7:4711, [2001:db8::7]:4711. It is another each time. */
const withPort = /^(?:([0-9.]{7,15})|\[([0-9A-Fa-f:.]{2,45})\])(?::[0-9]{1,5})?$/;

const bareOf = (ip: string): string => {
  const [, v4, v6] = withPort.exec(ip) ?? [];
  return v4 ?? v6 ?? ip;
};

/** Returns what gives one name to the addresses that one network has: an IPv4 address, or the first 64 bits of an IPv6 address. */
const createNetworkOf = (): ((ip: string) => string) => {
  const known = new Map<string, string>();
  return (stated) => {
    const ip = bareOf(stated);
    const family = isIP(ip);
    if (family !== 6) return family === 4 ? ip : "elsewhere";
    const network = known.get(ip) ?? rateLimit.normalizeIP(ip, 64);
    if (known.size >= mostKnown) known.clear();
    known.set(ip, network);
    return network;
  };
};

/**
 * Returns what tells by what the requests of one client are counted: the name of a known caller, and of all others the network that
 * they are in.
 */
export const createLimitKey = (): ((caller: Caller | null, ip: string) => string) => {
  const networkOf = createNetworkOf();
  return (caller, ip) =>
    caller?.kind === "key" || caller?.kind === "token" ? `${caller.kind} ${caller.name}` : `network ${networkOf(ip)}`;
};
