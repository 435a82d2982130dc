import { problemOf } from "../errors/problem-of.ts";
import { unreadableAnswer } from "../errors/unreadable-answer.ts";

/** What a call of the API comes back with. */
export interface ApiAnswer<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** What came, and the headers with which it came. */
export interface Answer<Data> {
  readonly data: Data;
  readonly headers: Headers;
}

/**
 * Returns what a call was answered with.
 *
 * @throws {ServiceProblemError} where that is a problem.
 * @throws {NoAnswerError} where it cannot be read.
 */
export const answerOf = async <Data>(call: Promise<ApiAnswer<Data>>): Promise<Answer<NonNullable<Data>>> => {
  const { data, error, response } = await call.catch((reason: unknown) => {
    // What a parser says has a piece of the text in it.
    throw reason instanceof SyntaxError ? unreadableAnswer() : reason;
  });
  if (!response.ok) throw problemOf(error, response);
  if (data === undefined || data === null) throw unreadableAnswer();
  return { data, headers: response.headers };
};
