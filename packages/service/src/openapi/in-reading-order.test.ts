import { expect, test } from "vitest";
import { inReadingOrder } from "./in-reading-order.ts";

const of = (tag: string) => ({ get: { tags: [tag], responses: {} } });

test("addresses stand by their part of the API, the shorter first, then by name", () => {
  const given = {
    "/metrics": of("service"),
    "/v1/standards/{standard}": of("standards"),
    "/v1/rules": of("rules"),
    "/v1/standards": of("standards"),
    "/health": of("service"),
    "/v1/validate": of("validate"),
  };
  expect(Object.keys(inReadingOrder(given))).toEqual([
    "/v1/validate",
    "/v1/standards",
    "/v1/standards/{standard}",
    "/v1/rules",
    "/health",
    "/metrics",
  ]);
});
