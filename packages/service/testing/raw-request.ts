import { connect, type Socket } from "node:net";

/** A response as it came over the wire. */
export interface RawResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
  /** All of it. */
  readonly text: string;
}

/** What is sent: at once, or piece by piece with a pause after each, in milliseconds. */
export interface RawRequest {
  readonly bytes: Uint8Array | string;
  readonly pieces?: { readonly length: number; readonly pause: number };
  /** How many responses are waited for. */
  readonly responses?: number;
  /** Whether we end our half of the connection after the last byte. */
  readonly end?: boolean;
  readonly isHead?: boolean;
  /** Whether we break the connection off as soon as all is sent. */
  readonly leaves?: boolean;
}

/** Returns where a chunked body ends and what it says; nothing where it is not all there. */
const unchunk = (text: string, from: number): { readonly body: string; readonly end: number } | undefined => {
  let body = "";
  let at = from;
  for (;;) {
    const line = text.indexOf("\r\n", at);
    if (line === -1) return undefined;
    const size = Number.parseInt(text.slice(at, line), 16);
    const end = line + 2 + size + 2;
    if (text.length < end) return undefined;
    if (size === 0) return { body, end };
    body += text.slice(line + 2, line + 2 + size);
    at = end;
  }
};

/** Returns the responses that are whole. Bytes are taken as characters, for a length counts them. */
const responsesIn = (bytes: string, isHead: boolean): readonly RawResponse[] => {
  const found: RawResponse[] = [];
  let at = 0;
  for (;;) {
    const end = bytes.indexOf("\r\n\r\n", at);
    if (end === -1) return found;
    const [line = "", ...lines] = bytes.slice(at, end).split("\r\n");
    const status = Number(line.split(" ")[1]);
    const headers = new Map(
      lines.map((header): [string, string] => {
        const colon = header.indexOf(":");
        return [header.slice(0, colon).toLowerCase(), header.slice(colon + 1).trim()];
      }),
    );
    const start = end + 4;
    const length =
      isHead || status < 200 || status === 204 || status === 304 ? 0 : Number(headers.get("content-length"));
    const chunked = headers.get("transfer-encoding") === "chunked" ? unchunk(bytes, start) : undefined;
    const stop = chunked?.end ?? start + length;
    if (Number.isNaN(stop) || bytes.length < stop) return found;
    const body = Buffer.from(chunked?.body ?? bytes.slice(start, stop), "latin1").toString("utf8");
    found.push({ status, headers, body, text: bytes.slice(at, stop) });
    at = stop;
  }
};

const dripInto = (socket: Socket, bytes: Uint8Array, { length, pause }: { length: number; pause: number }): void => {
  let at = 0;
  const timer = setInterval(() => {
    if (at >= bytes.length || !socket.writable) clearInterval(timer);
    else socket.write(bytes.subarray(at, at + length));
    at += length;
  }, pause);
  socket.once("close", () => clearInterval(timer));
};

/**
 * Returns what a server on this machine answers to bytes: as many responses as are asked for (those with a status below 200 are not
 * counted), or those that were whole when it closed the connection.
 */
export const rawRequest = (port: number, request: RawRequest): Promise<readonly RawResponse[]> =>
  new Promise((resolve) => {
    const { pieces, responses = 1, end = false, isHead = false } = request;
    const bytes = Buffer.from(request.bytes);
    const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    let received = "";
    const finish = (): void => {
      socket.destroy();
      resolve(responsesIn(received, isHead));
    };
    // A server that has answered may cut the connection while we send; what it said is what counts.
    socket.on("error", finish);
    socket.on("close", finish);
    socket.on("end", finish);
    socket.on("data", (chunk) => {
      received += chunk.toString("latin1");
      if (responsesIn(received, isHead).filter(({ status }) => status >= 200).length >= responses) finish();
    });
    socket.on("connect", () => {
      if (pieces !== undefined) dripInto(socket, bytes, pieces);
      else if (end) socket.end(bytes);
      else if (request.leaves === true) socket.write(bytes, () => socket.resetAndDestroy());
      else socket.write(bytes);
    });
  });
