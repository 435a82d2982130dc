import { componentRef } from "./component-ref.ts";
import { responseHeaders } from "./response-headers.ts";

const state = (description: string, status: object) => ({
  description,
  content: {
    "application/json": { schema: { type: "object", required: ["status"], properties: { status } } },
  },
});

/** Schema of the address that says that the service lives. */
export const liveSchema = {
  operationId: "getLive",
  summary: "Whether it lives",
  description: "Answers as long as the service runs. It is for whoever starts it again when it does not.",
  tags: ["service"],
  response: { 200: state("It lives.", { const: "live" }) },
};

/** Schema of the address that says whether requests should be sent. */
export const readySchema = {
  operationId: "getReady",
  summary: "Whether it takes requests",
  description: "Answers with 200 once every version of every standard can be judged, and until the service is stopped.",
  tags: ["service"],
  response: {
    200: state("It takes requests.", { const: "ready" }),
    503: {
      description: "It is starting or on its way out.",
      headers: responseHeaders("Retry-After"),
      content: {
        ...state("", { enum: ["starting", "draining", "stopping"] }).content,
        "application/problem+json": { schema: componentRef("Problem") },
      },
    },
  },
};
