import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answersOf } from "../testing/hostile/answers-of.ts";
import { bombs } from "../testing/hostile/bombs.ts";
import { brokenHeads } from "../testing/hostile/broken-heads.ts";
import { brokenJson } from "../testing/hostile/broken-json.ts";
import { brokenText } from "../testing/hostile/broken-text.ts";
import { canary, type HostileCase } from "../testing/hostile/hostile-case.ts";
import { mediaTypes } from "../testing/hostile/media-types.ts";
import { provokedElsewhere } from "../testing/hostile/provoked-elsewhere.ts";
import { slowClients } from "../testing/hostile/slow-clients.ts";
import { soundRequest } from "../testing/hostile/sound-plan.ts";
import { wrongAccepts } from "../testing/hostile/wrong-accepts.ts";
import { wrongAddresses } from "../testing/hostile/wrong-addresses.ts";
import { wrongShapes } from "../testing/hostile/wrong-shapes.ts";
import { wrongSizes } from "../testing/hostile/wrong-sizes.ts";
import { rawRequest } from "../testing/raw-request.ts";
import { type ChildService, startChild } from "../testing/start-child.ts";
import { undescribed } from "../testing/undescribed.ts";
import { problemTypes } from "./problems/problem-types.ts";

/** What one service is asked, one after the other; the groups follow each other, so each finds what the last has left. */
const groups: readonly (readonly [name: string, cases: readonly HostileCase[]])[] = [
  ["nearly JSON", brokenJson],
  ["no text in UTF-8", brokenText],
  ["no record of a standard", wrongShapes],
  ["small on the wire and large in memory", bombs],
  ["another media type", mediaTypes],
  ["another form of answer", wrongAccepts],
  ["no HTTP as it should be", brokenHeads],
  ["another address", wrongAddresses],
  ["another size", wrongSizes],
];

let service: ChildService;
let impatient: ChildService;
beforeAll(async () => {
  [service, impatient] = await Promise.all([startChild(), startChild({ bodySeconds: "1" })]);
});
afterAll(() => Promise.all([service.stop(), impatient.stop()]));

const answerTo = async ({ port }: ChildService, request: HostileCase[1]) => {
  const responses = await rawRequest(port, request);
  return { answers: answersOf(responses), leaks: responses.some(({ text }) => text.includes(canary)) };
};

const expectWell = async (asked: ChildService): Promise<void> => {
  expect(asked.isAlive()).toBe(true);
  expect(await answerTo(asked, { bytes: soundRequest })).toEqual({ answers: "200", leaks: false });
  expect(asked.written()).not.toContain(canary);
  expect(
    asked
      .written()
      .split("\n")
      .filter((line) => line.startsWith(undescribed)),
  ).toEqual([]);
};

test("there are at least four hundred", () => {
  expect([...groups.flatMap(([, cases]) => cases), ...slowClients].length).toBeGreaterThanOrEqual(400);
});

describe.each(groups)("%s", (_, cases) => {
  test.each(cases)("%s", async (_name, request, want) => {
    expect(await answerTo(service, request)).toEqual({ answers: want, leaks: false });
  });

  test("leaves the service well", () => expectWell(service));
});

describe("slower than the service waits", () => {
  test.concurrent.each(slowClients)("%s", async (_, request, want) => {
    expect(await answerTo(impatient, request)).toEqual({ answers: want, leaks: false });
  });
});

describe("afterwards", () => {
  test("a service that has had slow clients is well", () => expectWell(impatient));

  test("a client that goes away while it sends harms nobody", async () => {
    const half = soundRequest.subarray(0, soundRequest.length / 2);
    await Promise.all(Array.from({ length: 50 }, () => rawRequest(service.port, { bytes: half, leaves: true })));
    await expectWell(service);
  });

  test("a client that asks for a tunnel and goes away harms nobody", async () => {
    const tunnel = { bytes: "CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n", leaves: true };
    await Promise.all(Array.from({ length: 50 }, () => rawRequest(service.port, tunnel)));
    await expectWell(service);
  });
});

describe("problems", () => {
  const wanted = [...groups.flatMap(([, cases]) => cases), ...slowClients].map(([, , want]) => want).join(" ");
  const provoked = new Set(wanted.split(" "));
  const elsewhere = Object.entries(provokedElsewhere);

  test("are each provoked here or elsewhere", () => {
    const others = Object.keys(problemTypes).filter((name) => !provoked.has(name));
    expect(others.sort()).toEqual(elsewhere.map(([name]) => name).sort());
  });

  test.each(elsewhere)("%s is seen by the test that is named", async (name, path) => {
    expect(await readFile(new URL(path, import.meta.url), "utf8")).toMatch(new RegExp(`[" /]${name}[" ]`));
  });
});
