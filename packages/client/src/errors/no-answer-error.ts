/** A request that had no answer, or none that can be read: the service cannot be reached, or something on the way broke it off. */
export class NoAnswerError extends Error {
  /** @param cause the error of `fetch`, where it was that. */
  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.name = "NoAnswerError";
  }
}
