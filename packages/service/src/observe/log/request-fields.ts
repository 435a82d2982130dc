import type { RequestEnd } from "../request-end.ts";
import type { LogFields } from "./log.ts";

const round = (milliseconds: number): number => Math.round(milliseconds * 100) / 100;

/**
 * Returns what the log says of a request. Nothing that the caller chose is in it: no address, no header, no id of theirs. Whoever
 * has the response finds the line by the service's own id.
 */
export const requestFields = ({
  request,
  seen,
  route,
  status,
  isAnswered,
  seconds,
  received,
  sent,
}: RequestEnd): LogFields => {
  const { problem, judging, batch, failure } = seen;
  const { method, caller } = request;
  return {
    method,
    route,
    status,
    ...(isAnswered ? {} : { left: true }),
    ms: round(seconds * 1000),
    in: received,
    out: sent,
    ...(caller?.kind === "key" || caller?.kind === "token" ? { caller: caller.name } : {}),
    ...(problem === undefined ? {} : { problem }),
    ...(judging?.standard === undefined ? {} : { standard: judging.standard.id, version: judging.standard.version }),
    ...(judging === undefined ? {} : { outcome: judging.outcome }),
    ...(judging?.counts === undefined ? {} : { counts: { ...judging.counts } }),
    ...(batch === undefined ? {} : { batch: { ...batch } }),
    ...(failure === undefined || problem !== "internal-error" ? {} : { failure }),
  };
};
