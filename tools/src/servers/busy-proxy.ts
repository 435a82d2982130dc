import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestServer } from "./server-process.ts";

/** A proxy in front of a service that now and then has no time. */
export interface BusyProxy extends TestServer {
  /** Has it answer the next request with 503, and counts from there. */
  readonly beBusy: () => void;
  /** How many requests there were since. */
  readonly asked: () => number;
}

/** Starts a proxy on this machine that passes on what it is sent to the service at `address`. */
export const startBusyProxy = async (address: string): Promise<BusyProxy> => {
  let asked = 0;
  let isBusy = false;
  const server = createServer((incoming, outgoing) => {
    asked += 1;
    if (isBusy) {
      isBusy = false;
      incoming.resume();
      outgoing.writeHead(503, { "retry-after": "1" }).end();
      return;
    }
    const { method, url, headers } = incoming;
    const passed = request(new URL(url ?? "/", address), { method, headers }, (response) => {
      outgoing.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(outgoing);
    });
    passed.once("error", () => outgoing.destroy());
    incoming.pipe(passed);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    beBusy: () => {
      asked = 0;
      isBusy = true;
    },
    asked: () => asked,
    stop: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
