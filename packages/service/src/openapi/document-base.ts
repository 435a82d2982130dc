import { tool } from "../tool.ts";

/** The parts of the API, in the order of the reference. Every route names one of them. */
export const tags = [
  { name: "validate", description: "Judges records: one, or a stream of many. Nothing of a record is kept or echoed." },
  { name: "standards", description: "The standards in every version: JSON Schemas, rules, code lists." },
  { name: "rules", description: "Looks for rules over all standards." },
  { name: "convert", description: "Says codes of one taxonomy of needs in another." },
  { name: "service", description: "How the service is, and what it can do." },
];

/** What the OpenAPI document says of the API as a whole; the routes say the rest. */
export const documentBase = {
  openapi: "3.1.0",
  info: {
    title: "SEND Standards",
    version: tool.version,
    summary: "Judges records of England's special educational needs system against open data standards.",
    description:
      "Send a record, such as an Education, Health and Care plan, and get what is wrong with it, where, and how to put it right. A record that could be judged is answered with status 200 and a report, however much is wrong with it; anything else is answered with a problem (RFC 9457). No response holds a value of a record. Records to try it with are under examples/ of the repository; all of them are synthetic.",
    license: { name: "MIT", identifier: "MIT" },
  },
  servers: [{ url: "/", description: "The service that this document comes from." }],
  tags,
};

/** How callers say who they are. */
export const securitySchemes = {
  apiKey: {
    type: "apiKey" as const,
    in: "header",
    name: "X-API-Key",
    description:
      "A key that the operator of the service gave out. A service that is set up without keys asks for none.",
  },
  bearerToken: {
    type: "http" as const,
    scheme: "bearer",
    description:
      "A token of the issuer that the operator named (OAuth 2, JWT), with the scope validate or read; or an API key in its place.",
  },
};
