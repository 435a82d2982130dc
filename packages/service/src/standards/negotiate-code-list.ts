import Negotiator from "negotiator";
import { ServiceProblem } from "../problems/service-problem.ts";

const types = ["application/json", "text/csv"];

/**
 * Returns the media type of code list that an Accept header asks for; JSON where there is none, or no preference.
 *
 * @throws {ServiceProblem} `not-acceptable` where it takes neither.
 */
export const negotiateCodeList = (accept: string | undefined): string => {
  const chosen = new Negotiator({ headers: accept === undefined ? {} : { accept } }).mediaType(types);
  if (chosen === undefined) throw new ServiceProblem("not-acceptable", { members: { known: types } });
  return chosen;
};
