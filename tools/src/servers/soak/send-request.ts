import { request } from "node:http";
import type { Answer } from "./describe-answer.ts";
import type { SoakTarget } from "./soak-case.ts";

/** What is sent over a connection that is kept. */
export interface SentRequest {
  readonly method?: "GET" | "POST";
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

/** How long an answer may take, in milliseconds: longer than all that waits before it, and an end to what hangs. */
const patience = 60_000;

/** Sends a request and returns the answer. @throws where there is none, or not to its end. */
export const sendRequest = ({ port, agent }: SoakTarget, sent: SentRequest): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { method = "POST", path, headers = {}, body } = sent;
    const length = method === "GET" ? {} : { "content-length": body?.byteLength ?? 0 };
    const options = { port, host: "127.0.0.1", method, path, agent, headers: { ...headers, ...length } };
    const call = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("error", reject);
      response.once("end", () => {
        const { statusCode: status = 0, headers: received } = response;
        resolve({ status, headers: received, body: Buffer.concat(chunks) });
      });
    });
    call.setTimeout(patience, () => call.destroy(new Error("no answer came in a minute")));
    call.once("error", reject);
    call.end(body);
  });
