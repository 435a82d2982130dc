/** Parts of a request that are not as usual. */
export interface RequestParts {
  readonly method?: string;
  readonly path?: string;
  readonly version?: string;
  /** In place of those that are usual; `undefined` leaves one out. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Lines after the other headers, as they are. */
  readonly lines?: readonly string[];
  readonly body?: Uint8Array | string;
}

/** Returns the bytes of a request: a POST of JSON to /v1/validate, unless parts say otherwise. */
export const buildRequest = (parts: RequestParts = {}): Uint8Array => {
  const { method = "POST", path = "/v1/validate", version = "HTTP/1.1", lines = [], body = "" } = parts;
  const bytes = Buffer.from(body);
  const headers = {
    Host: "localhost",
    "Content-Type": "application/json",
    "Content-Length": String(bytes.length),
    ...parts.headers,
  };
  const head = Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  // Bytes above 127 go as they are: a header is bytes, and no text.
  return Buffer.concat([
    Buffer.from(`${[`${method} ${path} ${version}`, ...head, ...lines].join("\r\n")}\r\n\r\n`, "latin1"),
    bytes,
  ]);
};

/** Returns a POST of JSON whose body is chunked as it stands. */
export const buildChunked = (chunks: string, lines: readonly string[] = []): Uint8Array =>
  buildRequest({
    headers: { "Content-Length": undefined },
    lines: ["Transfer-Encoding: chunked", ...lines],
    body: Buffer.from(chunks, "latin1"),
  });
