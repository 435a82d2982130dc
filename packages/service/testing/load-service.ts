import { Agent, type ClientRequest, type IncomingMessage, type RequestOptions, request } from "node:http";
import { Agent as SecureAgent, request as secureRequest } from "node:https";

/** A request that is sent over and over. */
export interface LoadRequest {
  readonly path: string;
  readonly type: string;
  readonly body: Uint8Array;
  /** Says whether the text of an answer with 200 is whole and right. */
  readonly isRight: (text: string) => boolean;
}

/** What became of the requests. */
export interface LoadResult {
  /** How many were answered with 200, and rightly. */
  readonly answered: number;
  /** How many were answered with the problem `stopping`, whole. */
  readonly refused: number;
  /** How many found nobody listening, before anything was sent. */
  readonly unreachable: number;
  /** What became of each of the others: the code of an error, or the status of an answer that is not right. */
  readonly lost: readonly string[];
}

/** Options of `loadService`. */
export interface LoadOptions {
  readonly address: string;
  /** Certificate of the server (PEM), where the address is one of HTTPS. */
  readonly certificate?: string;
  readonly connections: number;
  /** They take turns. */
  readonly requests: readonly LoadRequest[];
  /** Asked before each request; a connection also ends where it is refused, or finds nobody. */
  readonly goOn: () => boolean;
  /** Hears of each answer. */
  readonly onAnswer?: (answered: number) => void;
}

const isStopping = (text: string): boolean =>
  text.startsWith("{") && String(JSON.parse(text).type).endsWith("/problems/stopping");

/** Sends requests over connections that are kept, one after the other on each, and counts what becomes of them. */
export const loadService = async (options: LoadOptions): Promise<LoadResult> => {
  const { address, certificate, connections, requests, goOn, onAnswer } = options;
  const agentOptions = { keepAlive: true, maxSockets: connections };
  const agent =
    certificate === undefined ? new Agent(agentOptions) : new SecureAgent({ ...agentOptions, ca: certificate });
  const ask = (url: string, ways: RequestOptions, hear: (response: IncomingMessage) => void): ClientRequest =>
    certificate === undefined ? request(url, ways, hear) : secureRequest(url, ways, hear);
  let answered = 0;
  let refused = 0;
  let unreachable = 0;
  const lost: string[] = [];
  let sent = 0;
  const answer = (): void => {
    answered += 1;
    onAnswer?.(answered);
  };
  const refuse = (): void => {
    refused += 1;
  };
  const miss = (): void => {
    unreachable += 1;
  };

  /** Sends one request. Returns whether it is worth sending another. */
  const send = ({ path, type, body, isRight }: LoadRequest): Promise<boolean> =>
    new Promise((resolve) => {
      let isOver = false;
      // Once the answer is there, it does not matter that the rest of the body could not be sent.
      const end = (count: () => void, isWorthwhile: boolean): void => {
        if (isOver) return;
        isOver = true;
        count();
        resolve(isWorthwhile);
      };
      const lose = (what: string): void => end(() => lost.push(what), true);
      const headers = { "content-type": type, "content-length": body.byteLength };
      const call = ask(`${address}${path}`, { method: "POST", agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.once("error", () => lose("an answer that is broken off"));
        response.once("end", () => {
          const text = Buffer.concat(chunks).toString("utf8");
          const { statusCode } = response;
          if (statusCode === 200 && isRight(text)) end(answer, true);
          else if (statusCode === 503 && isStopping(text)) end(refuse, false);
          else lose(`status ${statusCode}`);
        });
      });
      call.once("error", (error: NodeJS.ErrnoException) => {
        if (error.code === "ECONNREFUSED") end(miss, false);
        else lose(error.code ?? error.name);
      });
      call.end(body);
    });

  const connection = async (): Promise<void> => {
    while (goOn()) {
      const next = requests[sent % requests.length];
      sent += 1;
      if (next === undefined || !(await send(next))) return;
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  agent.destroy();
  return { answered, refused, unreachable, lost };
};
