import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { NoAnswerError } from "../errors/no-answer-error.ts";
import { createAuthHeaders } from "./create-auth-headers.ts";
import { createSend, type SendOptions } from "./create-send.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-25T12:00:00Z") });
  vi.spyOn(Math, "random").mockReturnValue(1);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const lost = new TypeError("fetch failed");
const answer = (status: number, retryAfter?: string): Response =>
  new Response("text", { status, headers: retryAfter === undefined ? {} : { "retry-after": retryAfter } });
const cutOff = (): Response =>
  new Response(
    new ReadableStream({
      start: (controller) => controller.error(new TypeError("terminated")),
    }),
  );

/** Sends a request that is answered as `script` says, and returns what came out and when each attempt was made, in milliseconds. */
const attempts = async (script: readonly (Response | Error)[], options?: SendOptions) => {
  const start = Date.now();
  const times: number[] = [];
  const fetch = async (): Promise<Response> => {
    const next = script[times.length] ?? new Error("nothing more is scripted");
    times.push(Date.now() - start);
    if (next instanceof Error) throw next;
    return next;
  };
  const send = createSend({ fetch, authHeaders: createAuthHeaders(undefined), retries: 3 });
  const outcome = send(() => new Request("http://localhost/"), options).then(
    (response) => response.status,
    (error: unknown) => (error instanceof NoAnswerError ? error.cause : error),
  );
  await vi.runAllTimersAsync();
  return { times, outcome: await outcome };
};

const once: SendOptions = { mayRepeat: () => false };
const whole: SendOptions = { isWhole: true };

test.each<[string, readonly (Response | Error)[], SendOptions, readonly number[], unknown]>([
  ["an answer", [answer(200)], {}, [0], 200],
  ["a problem that stays", [answer(422)], {}, [0], 422],
  ["a mistake of the service", [answer(500)], {}, [0], 500],
  [
    "a service that is busy for a while",
    [answer(503), answer(503), answer(503), answer(200)],
    {},
    [0, 250, 750, 1750],
    200,
  ],
  ["a service that stays busy", [answer(503), answer(503), answer(503), answer(503)], {}, [0, 250, 750, 1750], 503],
  ["too many requests", [answer(429, "7"), answer(200)], {}, [0, 7000], 200],
  ["a date to come back", [answer(503, "Wed, 25 Nov 2026 12:00:20 GMT"), answer(200)], {}, [0, 20_000], 200],
  ["an hour", [answer(429, "3600"), answer(200)], {}, [0, 60_000], 200],
  ["a network that loses one", [lost, answer(200)], {}, [0, 250], 200],
  ["a network that loses all", [lost, lost, lost, lost], {}, [0, 250, 750, 1750], lost],
  ["a busy service, and a request that is not to be repeated", [answer(503)], once, [0], 503],
  ["a lost request that is not to be repeated", [lost], once, [0], lost],
  ["an answer that is cut off, where it is to be whole", [cutOff(), answer(200)], whole, [0, 250], 200],
  ["an answer that is cut off, where it is read as it comes", [cutOff()], {}, [0], 200],
  ["an answer without a body", [new Response(null, { status: 304 })], whole, [0], 304],
])("%s", async (_, script, options, times, outcome) => {
  expect(await attempts(script, options)).toEqual({ times, outcome });
});

test("a signal ends the wait", async () => {
  const reason = new Error("enough");
  const abort = new AbortController();
  let count = 0;
  const fetch = async (): Promise<Response> => {
    count += 1;
    return answer(503, "30");
  };
  const send = createSend({ fetch, authHeaders: createAuthHeaders(undefined), retries: 3 });
  const outcome = send(() => new Request("http://localhost/", { signal: abort.signal })).catch(
    (error: unknown) => error,
  );
  await vi.advanceTimersByTimeAsync(29_000);
  abort.abort(reason);
  expect(await outcome).toBe(reason);
  expect([count, vi.getTimerCount()]).toEqual([1, 0]);
});

test("a signal ends a request, with its reason", async () => {
  const reason = new Error("enough");
  const fetch = async ({ signal }: Request): Promise<Response> => {
    throw new DOMException(String(signal.aborted), "AbortError");
  };
  const send = createSend({ fetch, authHeaders: createAuthHeaders(undefined), retries: 3 });
  await expect(send(() => new Request("http://localhost/", { signal: AbortSignal.abort(reason) }))).rejects.toBe(
    reason,
  );
});

test("each attempt has a token of its own", async () => {
  const seen: (string | null)[] = [];
  const fetch = async ({ headers }: Request): Promise<Response> => {
    seen.push(headers.get("authorization"));
    return answer(seen.length === 1 ? 503 : 200);
  };
  let number = 0;
  const bearer = async () => `token-${++number}`;
  const send = createSend({ fetch, authHeaders: createAuthHeaders({ bearer }), retries: 3 });
  const outcome = send(() => new Request("http://localhost/"));
  await vi.runAllTimersAsync();
  await outcome;
  expect(seen).toEqual(["Bearer token-1", "Bearer token-2"]);
});
