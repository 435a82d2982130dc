import { NoAnswerError } from "../errors/no-answer-error.ts";
import type { AuthHeaders } from "./create-auth-headers.ts";
import { retryDelay } from "./retry-delay.ts";
import { wait } from "./wait.ts";

/** How one request is sent. */
export interface SendOptions {
  /** Whether it can be sent again; yes where absent. */
  readonly mayRepeat?: (() => boolean) | undefined;
  /** Whether the answer is read to its end first, so that the request is sent again where it is cut off. */
  readonly isWhole?: boolean | undefined;
}

/**
 * Sends a request, again where the service had no time for it or the network lost it.
 *
 * @param create makes the request, for each time that it is sent.
 * @returns the answer, which may be a problem.
 * @throws {NoAnswerError} where there is no answer, and the reason of the request's signal where that ends it.
 */
export type Send = (create: () => Request, options?: SendOptions) => Promise<Response>;

/** Options of `createSend`. */
export interface SenderOptions {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly authHeaders: AuthHeaders;
  readonly retries: number;
}

/** Answers that say that the service has no time now. */
const isForNow = ({ status }: Response): boolean => status === 429 || status === 503;

/** Statuses whose answers have no body. */
const hasBody = ({ status }: Response): boolean => status !== 204 && status !== 304;

const readWhole = async (response: Response): Promise<Response> => {
  const { status, headers } = response;
  const body = await response.arrayBuffer();
  return new Response(hasBody(response) ? body : null, { status, headers });
};

const noAnswer = (cause: unknown): NoAnswerError =>
  new NoAnswerError(
    "The service cannot be reached, or its answer was cut off. Look at the address and the network.",
    cause,
  );

/** Returns a function that sends requests of one client. */
export const createSend = ({ fetch, authHeaders, retries }: SenderOptions): Send => {
  return async (create, { mayRepeat = () => true, isWhole = false } = {}) => {
    for (let attempt = 0; ; attempt += 1) {
      const request = create();
      for (const [name, value] of Object.entries(await authHeaders())) request.headers.set(name, value);
      const isLast = (): boolean => attempt >= retries || !mayRepeat();
      let retryAfter: string | null = null;
      try {
        const response = await fetch(request);
        if (!isForNow(response) || isLast()) return isWhole ? await readWhole(response) : response;
        retryAfter = response.headers.get("retry-after");
        await response.body?.cancel();
      } catch (error) {
        if (request.signal.aborted) throw request.signal.reason;
        if (isLast()) throw noAnswer(error);
      }
      await wait(retryDelay(attempt, retryAfter, Date.now(), Math.random()), request.signal);
    }
  };
};
