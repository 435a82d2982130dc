import { ServiceProblem } from "../problems/service-problem.ts";

/** Returns whether a body is packed. @throws {ServiceProblem} `media-type` where it is packed in another way than by gzip. */
export const isPacked = (contentEncoding: string | undefined): boolean => {
  if (contentEncoding === undefined) return false;
  const encoding = contentEncoding.trim().toLowerCase();
  if (encoding === "" || encoding === "identity") return false;
  if (encoding === "gzip" || encoding === "x-gzip") return true;
  throw new ServiceProblem("media-type", { headers: { "accept-encoding": "gzip, identity" } });
};
