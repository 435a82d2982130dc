import { connect, createServer } from "node:net";
import { freePort } from "./free-port.ts";
import type { TestServer } from "./server-process.ts";

/** A server in front of another. */
export interface CuttingProxy extends TestServer {
  /** How many connections were cut. */
  readonly cut: () => number;
}

/** Starts a server on loopback that hands everything on, and cuts each of the first connections after so many bytes of answers. */
export const startCuttingProxy = async (target: string, connections: number, bytes: number): Promise<CuttingProxy> => {
  const port = await freePort();
  const { hostname, port: targetPort } = new URL(target);
  let cut = 0;
  const server = createServer((near) => {
    const far = connect(Number(targetPort), hostname);
    let handed = 0;
    far.on("data", (chunk) => {
      handed += chunk.length;
      near.write(chunk);
      if (handed < bytes || cut === connections) return;
      cut += 1;
      near.destroySoon();
      far.destroy();
    });
    near.on("data", (chunk) => far.write(chunk));
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on("error", () => other.destroy());
      one.on("close", () => other.destroySoon());
    }
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${port}`,
    cut: () => cut,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
