import { expect, test } from "vitest";
import { problemResponses } from "../schemas/problem-responses.ts";
import { describeRoute } from "./describe-route.ts";

const securityRows = [
  ["is open to everybody", "none", []],
  ["may be open, where the operator lets anybody read", "read", [{}, { apiKey: ["read"] }, { bearerToken: ["read"] }]],
  ["asks for a key or a token", "validate", [{ apiKey: ["validate"] }, { bearerToken: ["validate"] }]],
] as const;

for (const [name, scope, want] of securityRows) {
  test(`a route of scope ${scope} ${name}`, () => {
    expect(describeRoute({ config: { scope }, schema: {} }).security).toEqual(want);
  });
}

test("a route that says no scope asks for a key or a token", () => {
  expect(describeRoute({ schema: {} }).security).toEqual([{ apiKey: ["validate"] }, { bearerToken: ["validate"] }]);
});

const statusRows = [
  ["with nothing", "none", {}, "400 408 414 431 500 503"],
  ["of scope read", "read", {}, "400 401 403 408 414 429 431 500 503"],
  ["with a body", "none", { requestBody: { content: {} } }, "400 408 413 414 415 417 431 500 503"],
  ["with a response of its own", "none", { response: { 200: { description: "It." } } }, "200 400 408 414 431 500 503"],
] as const;

for (const [name, scope, schema, want] of statusRows) {
  test(`a route ${name} has the responses of the service as well`, () => {
    const { response } = describeRoute({ config: { scope }, schema });
    expect(Object.keys(response as object).join(" ")).toBe(want);
  });
}

test("a problem that both the route and the service have is listed once", () => {
  const schema = { response: problemResponses("no-body", "malformed-request") };
  const { response } = describeRoute({ config: { scope: "none" }, schema });
  expect((response as Record<string, { description: string }>)["400"]?.description).toBe(
    "- `no-body`: The request has no body.\n- `malformed-request`: The request is not HTTP as it should be.",
  );
});

test("a response without content says that it has none", () => {
  const schema = { response: { 304: { description: "You have it." } } };
  const { response } = describeRoute({ config: { scope: "none" }, schema });
  expect((response as Record<string, object>)["304"]).toMatchObject({ description: "You have it.", type: "null" });
});
