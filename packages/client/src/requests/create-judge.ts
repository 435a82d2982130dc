import type { Client as Api } from "openapi-fetch";
import type { WrittenValidation } from "../client.ts";
import { NoAnswerError } from "../errors/no-answer-error.ts";
import type { paths } from "../generated/api.ts";
import type { RecordInput } from "../record-input.ts";
import type { ValidateOptions } from "../validate-options.ts";
import { answerOf } from "./answer-of.ts";
import { present } from "./present.ts";
import { recordBytes } from "./record-bytes.ts";

/** Judges a record. @param type media type of the report. */
export type Judge = (type: string, record: RecordInput, options: ValidateOptions) => Promise<WrittenValidation>;

const outcomeIn = (headers: Headers): "pass" | "fail" => {
  const outcome = headers.get("validation-outcome");
  if (outcome === "pass" || outcome === "fail") return outcome;
  throw new NoAnswerError("The answer has no Validation-Outcome header. Let what lies between pass it on.");
};

/** Returns a function that posts a record to the address that judges it. */
export const createJudge =
  (api: Api<paths>): Judge =>
  async (type, record, { standard, version, signal = null, ...rest }) => {
    const query = present(rest);
    const init = {
      // The record is sent as it is, whatever it is.
      body: {},
      bodySerializer: () => recordBytes(record),
      headers: { accept: type },
      parseAs: "text",
      // So that a record goes to nobody else.
      redirect: "error",
      signal,
    } as const;
    const post = () => {
      if (standard === undefined && version === undefined) {
        return api.POST("/v1/validate", { ...init, params: { query } });
      }
      if (standard === undefined || version === undefined) {
        throw new TypeError("A standard and its version belong together. Name both, or neither.");
      }
      const path = { standard, version };
      return api.POST("/v1/standards/{standard}/{version}/validate", { ...init, params: { query, path } });
    };
    const { data, headers } = await answerOf(post());
    return { outcome: outcomeIn(headers), text: data };
  };
