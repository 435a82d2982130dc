import { crosswalks } from "@send-standards/needs";
import { afterAll, describe, expect, test } from "vitest";
import { watchResponses } from "../../testing/watch-responses.ts";
import { buildApp } from "../app.ts";
import { readSettings } from "../settings/read-settings.ts";

watchResponses();

const settings = readSettings({}, { logLevel: "silent", requestsPerMinute: "0" });
const { server } = await buildApp({ settings });
afterAll(() => server.close());

const post = (payload: string | Buffer, type = "application/json") =>
  server.inject({ method: "POST", url: "/v1/convert/codes", payload, headers: { "content-type": type } });

const summary = (id: string) => {
  const { from, to, verified } = crosswalks.find((one) => one.id === id) ?? {};
  return { id, from, to, verified };
};

const sen = (version?: string) => ({ taxonomyId: "dfe-sen-type", ...(version === undefined ? {} : { version }) });
const broad = { taxonomyId: "send-cop-broad-area", version: "2015" };

describe("POST /v1/convert/codes", () => {
  const downSyndrome = "That it is Down syndrome. The figures published for 2025 count it under other, too.";

  test.each<[string, object, object]>([
    [
      "along a crosswalk",
      { crosswalk: "sen-type-2025-to-2014", codes: ["SLCN", "DS", "canary", "SLCN"] },
      {
        crosswalks: [summary("sen-type-2025-to-2014")],
        verified: false,
        codes: ["SLCN", "OTH"],
        lost: [
          { pointer: "/codes/1", relation: "broader", to: ["OTH"], loss: downSyndrome },
          { pointer: "/codes/2", relation: "unknown", to: [] },
        ],
      },
    ],
    [
      "from one taxonomy to another",
      { from: sen("2014"), to: sen("2025"), codes: ["MLD"] },
      { crosswalks: [summary("sen-type-2014-to-2025")], verified: false, codes: ["MLD"], lost: [] },
    ],
    [
      "by two crosswalks",
      { from: sen("2014"), to: broad, codes: ["MLD"] },
      {
        crosswalks: [summary("sen-type-2014-to-2025"), summary("sen-type-2025-to-broad-area-2015")],
        verified: false,
        codes: ["CL"],
        lost: [
          {
            pointer: "/codes/0",
            relation: "broader",
            to: ["CL"],
            loss: "Which type of need it is within the area.",
          },
        ],
      },
    ],
    [
      "where a person has to choose",
      { from: broad, to: { taxonomyId: "dfe-area-of-development" }, codes: ["canary", "canary", "SEMH"] },
      {
        crosswalks: [summary("broad-area-2015-to-draft-2026")],
        verified: false,
        codes: [],
        lost: [
          { pointer: "/codes/0", relation: "unknown", to: [] },
          {
            pointer: "/codes/2",
            relation: "narrower",
            to: ["socialAndEmotional", "executiveFunction"],
            loss: "Attention and activity level, which the draft moves to executive function. Everything but attention and activity level.",
          },
        ],
      },
    ],
    [
      "no code",
      { from: sen(), to: sen("2014"), codes: [] },
      { crosswalks: [summary("sen-type-2025-to-2014")], verified: false, codes: [], lost: [] },
    ],
  ])("converts %s", async (_, body, want) => {
    const response = await post(JSON.stringify(body));
    expect([response.statusCode, response.headers["content-type"], response.headers["cache-control"]]).toEqual([
      200,
      "application/json; charset=utf-8",
      "no-store",
    ]);
    expect(response.json()).toEqual(want);
    expect(response.body).not.toContain("canary");
  });

  const from = sen("2025");
  const neither = "It needs either a crosswalk, or from and to. Name the one or the other.";
  const stranger = "It has a property that is not known here. Leave that out.";

  test.each<[string, unknown, string, string]>([
    ["a list", [], "", "It is not of the type object. Make it one."],
    ["a text", "canary", "", "It is not of the type object. Make it one."],
    ["null", null, "", "It is not of the type object. Make it one."],
    ["no codes", { from, to: broad }, "", "It lacks the property codes. Add it."],
    [
      "one code that is no list",
      { from, to: broad, codes: "canary" },
      "/codes",
      "It is not of the type array. Make it one.",
    ],
    [
      "a number among the codes",
      { from, to: broad, codes: ["MLD", 7] },
      "/codes/1",
      "It is not of the type string. Make it one.",
    ],
    ["an empty code", { from, to: broad, codes: [""] }, "/codes/0", "It is empty. Give it, or leave the property out."],
    [
      "a long code",
      { from, to: broad, codes: ["x".repeat(65)] },
      "/codes/0",
      "It is longer than any that there is here. Shorten it.",
    ],
    [
      "many codes",
      { from, to: broad, codes: Array(10_001).fill("MLD") },
      "/codes",
      "It has more items than are taken at a time. Send them in several requests.",
    ],
    ["an unknown property", { from, to: broad, codes: [], canary: 1 }, "", stranger],
    ["an unknown property below", { from: { ...from, canary: 1 }, to: broad, codes: [] }, "/from", stranger],
    [
      "a taxonomy without its id",
      { from: {}, to: broad, codes: [] },
      "/from",
      "It lacks the property taxonomyId. Add it.",
    ],
    [
      "a number as edition",
      { from: { ...from, version: 2025 }, to: broad, codes: [] },
      "/from/version",
      "It is not of the type string. Make it one.",
    ],
    ["no way", { codes: [] }, "", neither],
    ["half a way", { from, codes: [] }, "", neither],
    ["two ways", { from, to: broad, crosswalk: "sen-type-2025-to-2014", codes: [] }, "", neither],
  ])("says where %s is not what it takes", async (_, body, pointer, message) => {
    const response = await post(JSON.stringify(body));
    expect(response.json()).toEqual({
      type: "https://w3id.org/send-standards/problems/body-shape",
      title: "The body is JSON, but not what this address takes.",
      status: 422,
      detail: "What it takes is in /openapi.json.",
      errors: [{ pointer, message }],
    });
    expect([response.statusCode, response.body.includes("canary")]).toEqual([422, false]);
  });

  const sound = '{"crosswalk":"sen-type-2025-to-2014","codes":["MLD"]}';

  test.each<[string, string | Buffer, string, number, string]>([
    ["nothing", "", "application/json", 400, "no-body"],
    ["no JSON", '{"canary', "application/json", 400, "malformed-json"],
    ["two documents", `${sound}{}`, "application/json", 400, "malformed-json"],
    ["bytes that are not UTF-8", Buffer.from([0x22, 0xff, 0x22]), "application/json", 400, "malformed-json"],
    ["deep lists", "[".repeat(65) + "]".repeat(65), "application/json", 422, "too-deep"],
    [
      "many keys",
      `{${Array.from({ length: 100_001 }, (_, at) => `"${at.toString(36)}":1`).join()}}`,
      "application/json",
      422,
      "too-many-keys",
    ],
    ["a key twice", '{"canary":1,"canary":2,"codes":[]}', "application/json", 422, "body-shape"],
    ["half a surrogate pair", '{"codes":["\\ud800"]}', "application/json", 422, "body-shape"],
    ["more than a megabyte", " ".repeat(1_000_001), "application/json", 413, "body-too-large"],
    ["XML", "<canary/>", "application/xml", 415, "media-type"],
    [
      "a crosswalk that does not exist",
      '{"crosswalk":"canary","codes":[]}',
      "application/json",
      404,
      "unknown-crosswalk",
    ],
    ["an inherited name", '{"crosswalk":"constructor","codes":[]}', "application/json", 404, "unknown-crosswalk"],
    [
      "a way that does not exist",
      '{"from":{"taxonomyId":"canary"},"to":{"taxonomyId":"dfe-sen-type"},"codes":[]}',
      "application/json",
      404,
      "unknown-crosswalk",
    ],
  ])("answers %s with a problem", async (_, body, type, status, problem) => {
    const response = await post(body, type);
    expect([response.statusCode, response.json().type]).toEqual([
      status,
      `https://w3id.org/send-standards/problems/${problem}`,
    ]);
    expect(response.body).not.toContain("canary");
  });

  test("says which crosswalks there are where one is unknown", async () => {
    const { known } = (await post('{"crosswalk":"none","codes":[]}')).json();
    expect(known).toEqual(crosswalks.map(({ id }) => summary(id)));
  });

  test("takes a byte order mark, and says of a query that it is none", async () => {
    expect((await post(`\ufeff${sound}`)).json().codes).toEqual(["MLD"]);
    const response = await server.inject({
      method: "POST",
      url: "/v1/convert/codes?canary=1",
      payload: sound,
      headers: { "content-type": "application/json" },
    });
    expect([response.statusCode, response.json().type, response.body.includes("canary")]).toEqual([
      400,
      "https://w3id.org/send-standards/problems/unknown-parameter",
      false,
    ]);
  });
});

test("GET /v1/crosswalks says which there are", async () => {
  const response = await server.inject({ method: "GET", url: "/v1/crosswalks" });
  expect([response.statusCode, response.headers["cache-control"]]).toEqual([200, "public, max-age=300"]);
  expect(response.json()).toEqual({
    crosswalks: crosswalks.map(({ id }) => summary(id)),
    links: { self: "/v1/crosswalks" },
  });
});
