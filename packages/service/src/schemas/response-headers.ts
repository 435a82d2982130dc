const text = (description: string) => ({ type: "string", description });

/** The headers of responses that callers read, each as a schema. */
const headers = {
  "Validation-Outcome": {
    type: "string",
    enum: ["pass", "fail"],
    description: "Whether a finding is at or above the severity that failOn names.",
  },
  "X-Request-ID": text("Id of the request: that of the caller where it sent a plain one, else one of the service."),
  "Service-Request-ID": text("Id of the request in the log of the service; tell it to the operator."),
  "Retry-After": { type: "integer", minimum: 0, description: "Seconds to wait before the request is sent again." },
  RateLimit: text(
    "How many requests the caller has left, and for how many seconds (the IETF's draft of RateLimit headers).",
  ),
  "RateLimit-Policy": text("How many requests a caller has, and in how many seconds."),
  "WWW-Authenticate": text("How to say who sends a request (RFC 6750)."),
  ETag: text("Names these bytes, for If-None-Match."),
  "Cache-Control": text("How long the response may be kept."),
  Location: text("Where it is."),
  Link: text("Addresses that belong to it (RFC 8288), such as the version that succeeds one on its way out."),
  Deprecation: text("Since when the version should no longer be used (RFC 9745): @ and seconds since 1970."),
  Sunset: text("When the version may go (RFC 8594), as an HTTP date."),
} as const satisfies Readonly<Record<string, object>>;

/** Name of a header of a response that callers read. */
export type HeaderName = keyof typeof headers;

/** Returns the schemas of headers, for the response of a route's schema. */
export const responseHeaders = (...names: readonly HeaderName[]): Readonly<Record<string, object>> =>
  Object.fromEntries(names.map((name) => [name, headers[name]]));
