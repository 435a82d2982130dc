import { errorOrigin } from "@send-standards/core";
import { WorkFailure } from "../work/work-failure.ts";

/** Codes of errors are words of the programs that threw them: ERR_STREAM_PREMATURE_CLOSE, FST_ERR_REP_ALREADY_SENT. */
const errorCode = /^(?:ERR|FST_ERR|E)_?[A-Z]+(?:_[A-Z]+)*$/;

/** Returns the code of an error where it has one, its kind, and where it arose, on a thread, too; nothing of its message. */
export const describeFailure = (error: unknown): string => {
  if (error instanceof WorkFailure) return error.origin;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const origin = errorOrigin(error);
  return typeof code === "string" && errorCode.test(code) ? `${code}, ${origin}` : origin;
};
