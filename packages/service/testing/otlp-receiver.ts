import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Takes what OpenTelemetry sends, on this machine. */
export interface OtlpReceiver {
  /** For OTEL_EXPORTER_OTLP_ENDPOINT. */
  readonly url: string;
  /** What was sent so far, by the last part of its address: traces, metrics. */
  readonly bodies: (kind: "traces" | "metrics") => readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts a receiver of OTLP on a free port. */
export const startOtlpReceiver = async (): Promise<OtlpReceiver> => {
  const received: { readonly path: string; readonly body: string }[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = await request.toArray();
    received.push({ path: request.url ?? "", body: Buffer.concat(chunks).toString() });
    response.setHeader("content-type", "application/json").end("{}");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    bodies: (kind) => received.filter(({ path }) => path === `/v1/${kind}`).map(({ body }) => body),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
};
