import { unreadableAnswer } from "../errors/unreadable-answer.ts";

/**
 * Returns what the text of an answer says, which is taken to be what the service promises.
 *
 * @throws {NoAnswerError} where it is not JSON. What a parser says has a piece of the text in it, so its error is not passed on.
 */
export const parseAnswer = <Value>(text: string): Value => {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadableAnswer();
  }
};
