import { NoAnswerError } from "./no-answer-error.ts";

/** Returns the error for an answer that is none of the service. What a parser said of it has a piece of it, and is not passed on. */
export const unreadableAnswer = (): NoAnswerError =>
  new NoAnswerError("The answer is not that of the service. Look at the address, and at what lies between.");
