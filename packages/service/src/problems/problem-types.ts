/** A member that a problem can have beside those of RFC 9457. */
export type ProblemMember = "errors" | "findings" | "known" | "parameter" | "records" | "report" | "scope";

/** What is told of a kind of problem without a request. */
export interface ProblemType {
  /** HTTP status of its responses. */
  readonly status: number;
  /** What it is, in a few words that are the same each time. */
  readonly title: string;
  /** What the caller does about it; one or two sentences. Stands in `detail` unless a response says more. */
  readonly advice: string;
  /** When it is answered, for `docs/problems.md`. */
  readonly when: string;
  /** Members beside those of RFC 9457 that a response can have. */
  readonly members?: readonly ProblemMember[];
}

/**
 * Every kind of problem that the service answers with, by the last part of its type; see `docs/problems.md`. A name never
 * changes its meaning.
 */
export const problemTypes = {
  "malformed-json": {
    status: 400,
    title: "The body is not JSON.",
    advice: "Send one JSON document in UTF-8. The findings say at which line and column it stops being JSON.",
    when: "The text ends early, has a fault that JSON does not know, is not UTF-8, or goes on after the record.",
    members: ["findings"],
  },
  "malformed-request": {
    status: 400,
    title: "The request is not HTTP as it should be.",
    advice: "Send a request line, headers and a body as RFC 9112 has them.",
    when: "The request line, a header or the chunks of the body break the rules of HTTP, a header that may be there once is there twice, or Host is missing.",
  },
  "unknown-parameter": {
    status: 400,
    title: "The address has a query parameter that is not known here, or one that is given twice.",
    advice: "Leave it out. The parameters of each address are in /openapi.json.",
    when: "The query names something that this address does not know, or names the same twice.",
    members: ["known"],
  },
  "parameter-value": {
    status: 400,
    title: "A query parameter has a value that it cannot have.",
    advice: "The values that it can have are in /openapi.json.",
    when: "A value is none of those that the parameter can have, or a day that the calendar does not have.",
    members: ["parameter"],
  },
  "not-authenticated": {
    status: 401,
    title: "The request does not say who sends it, or the service does not know them.",
    advice: "Send an API key or a bearer token in the Authorization header.",
    when: "The service asks who sends a request, and this one has no key or token, or one that is not known, has expired or was made for somebody else.",
  },
  "scope-missing": {
    status: 403,
    title: "The key or token does not allow this.",
    advice: "Ask the operator of the service for one with the scope that is named.",
    when: "The key or token is known and allows something else.",
    members: ["scope"],
  },
  "not-found": {
    status: 404,
    title: "There is nothing at this address.",
    advice: "The addresses are in /openapi.json.",
    when: "No path of the service is like this one.",
  },
  "unknown-standard": {
    status: 404,
    title: "There is no such standard here.",
    advice: "Take one of those in known.",
    when: "The address names a standard that the service does not have.",
    members: ["known"],
  },
  "unknown-version": {
    status: 404,
    title: "There is no such version of the standard here.",
    advice: "Take one of those in known.",
    when: "The address names a version that the service does not have.",
    members: ["known"],
  },
  "unknown-rule": {
    status: 404,
    title: "The standard has no such rule in this version.",
    advice: "Take one of those in known.",
    when: "The address names a rule that the version does not have.",
    members: ["known"],
  },
  "unknown-code-list": {
    status: 404,
    title: "The standard has no such code list in this version, or not in this edition.",
    advice: "Take one of those in known.",
    when: "The address names a code list or an edition of it that the version does not have.",
    members: ["known"],
  },
  "unknown-crosswalk": {
    status: 404,
    title: "No crosswalk leads from the one taxonomy to the other.",
    advice: "Take one of those in known.",
    when: "Codes are to be converted between taxonomies that nothing connects.",
    members: ["known"],
  },
  "method-not-allowed": {
    status: 405,
    title: "This address does not take this method.",
    advice: "The Allow header names those that it takes.",
    when: "The address exists and is asked with another method than it has.",
  },
  "not-acceptable": {
    status: 406,
    title: "None of the media types that the Accept header asks for can be given.",
    advice: "Take one of those in known.",
    when: "The Accept header names media types only that this address cannot answer with.",
    members: ["known"],
  },
  "body-too-slow": {
    status: 408,
    title: "The request did not arrive in time.",
    advice: "Send it again over a faster connection, or in smaller parts.",
    when: "The headers or the body took longer to arrive than the service waits. The connection is closed.",
  },
  "body-too-large": {
    status: 413,
    title: "The body is larger than the service takes.",
    advice: "Send one record at a time, or many as a stream to /v1/validate/batch.",
    when: "The body, or what it unpacks to, is longer than the operator allows; 10 MB where nothing else is set, and 1 MB for /v1/convert/codes.",
  },
  "address-too-long": {
    status: 414,
    title: "The address is longer than any that there is here.",
    advice: "The addresses are in /openapi.json.",
    when: "The path with its query has more than 2,000 characters.",
  },
  "media-type": {
    status: 415,
    title: "The body is of a media type, character set or encoding that is not taken here.",
    advice: "Send application/json in UTF-8, as it is or with Content-Encoding: gzip.",
    when: "Content-Type is missing or names something else than JSON, the character set is not UTF-8, or Content-Encoding names something else than gzip.",
  },
  "no-body": {
    status: 400,
    title: "The request has no body.",
    advice: "Send the record as the body of the request.",
    when: "There is nothing in the body, or there is none.",
  },
  "length-mismatch": {
    status: 400,
    title: "The body is not as long as its header says, or its encoding is broken off.",
    advice: "Send the request again.",
    when: "The connection ended inside the body, or the gzip stream is cut short or damaged.",
  },
  "states-no-standard": {
    status: 422,
    title: "The record does not state which standard it follows.",
    advice: 'Add "standard" and "standardVersion" to the record, or name them in the address.',
    when: "The record has no standard or standardVersion, or they are no texts of the right form.",
    members: ["known", "findings"],
  },
  "states-unknown-standard": {
    status: 422,
    title: "The record states a standard or a version that is not known here.",
    advice: "Take one of those in known.",
    when: "The standard that the record names is not here, or not in that major version.",
    members: ["known", "findings"],
  },
  "body-shape": {
    status: 422,
    title: "The body is JSON, but not what this address takes.",
    advice: "What it takes is in /openapi.json.",
    when: "The body is a list, a text, a number or nothing where a record belongs, or lacks what the address asks for.",
    members: ["errors", "known", "findings"],
  },
  "too-deep": {
    status: 422,
    title: "The body has objects and lists in each other deeper than any record has.",
    advice: "The findings say where. No standard needs more than 64 levels.",
    when: "Reading stops at the 65th level, before anything is judged.",
    members: ["findings"],
  },
  "too-many-keys": {
    status: 422,
    title: "The body has more properties and list items than any record has.",
    advice: "Send one record at a time. No record has more than 100,000.",
    when: "Reading stops at 100,000 properties and list items, or at a list longer than any of the standard, before anything is judged.",
    members: ["findings"],
  },
  "too-many-findings": {
    status: 422,
    title: "More is wrong with the record than a report holds.",
    advice: "The report of what was found first is in report. Put that right and send the record again.",
    when: "The record has more findings than the thousand that a report holds, so the most serious of them are there and the rest are not.",
    members: ["report"],
  },
  "took-too-long": {
    status: 422,
    title: "Judging the body took longer than the service allows for one.",
    advice: "Send one record at a time. A record of usual size takes milliseconds.",
    when: "The work on this body was ended because its time was up.",
  },
  "too-costly": {
    status: 422,
    title: "Judging the body took more memory than the service allows for one.",
    advice: "Send one record at a time. A record of usual size takes a few megabytes.",
    when: "The work on this body was ended because it had used up its memory.",
  },
  "unread-response": {
    status: 422,
    title: "More of the answer waits to be read than the service keeps.",
    advice: "Read the answer while the batch is being sent, or send fewer records at a time.",
    when: "The client of a batch sends on and reads nothing. It stands in the closing line of the stream.",
    members: ["records"],
  },
  "expectation-failed": {
    status: 417,
    title: "The Expect header asks for what is not done here.",
    advice: "Leave it out, or send Expect: 100-continue.",
    when: "The Expect header asks for anything but 100-continue.",
  },
  "too-many-requests": {
    status: 429,
    title: "This client has sent more requests than it may in a minute.",
    advice: "Wait as long as the Retry-After header says. Many records go as one stream to /v1/validate/batch.",
    when: "The limit of requests in a minute, which the operator sets for each client, is reached.",
  },
  "headers-too-large": {
    status: 431,
    title: "The headers of the request are larger than the service takes.",
    advice: "Send fewer or shorter headers, and a short address.",
    when: "The request line and headers have more than 16 KB.",
  },
  "internal-error": {
    status: 500,
    title: "The service made a mistake.",
    advice: "Tell the operator the id in the Service-Request-ID header. Nothing of the record is kept.",
    when: "Something went wrong that no request should be able to cause.",
  },
  busy: {
    status: 503,
    title: "The service has as much work waiting as it takes.",
    advice: "Wait as long as the Retry-After header says, and send the request again.",
    when: "All threads are at work and as many bodies wait as may, or more bodies are arriving than there is room for.",
  },
  "issuer-unreachable": {
    status: 503,
    title: "The token cannot be checked now, because the keys of its issuer cannot be fetched.",
    advice: "Wait as long as the Retry-After header says, and send the request again.",
    when: "A token names a key that is not at hand, and the address of the issuer does not answer.",
  },
  stopping: {
    status: 503,
    title: "The service is being stopped.",
    advice: "Send the request again; another copy of the service takes it.",
    when: "The service has been told to stop and takes no new work on this connection.",
  },
} as const satisfies Readonly<Record<string, ProblemType>>;

/** Last part of the type of a problem. */
export type ProblemName = keyof typeof problemTypes;
