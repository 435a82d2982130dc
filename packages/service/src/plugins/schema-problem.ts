import { ServiceProblem } from "../problems/service-problem.ts";

/** What the framework says where the schema of a route refuses a part of a request. */
export interface SchemaError {
  readonly validation: readonly { readonly keyword: string; readonly instancePath: string }[];
  readonly validationContext?: string;
}

const namesIn = (schema: unknown): readonly string[] =>
  typeof schema === "object" && schema !== null && "properties" in schema ? Object.keys(schema.properties ?? {}) : [];

/**
 * Returns the problem for a part of a request that the schema of its route refuses. Names of the schema may be said, no others.
 *
 * @param query schema of the query of the route.
 */
export const schemaProblem = ({ validation, validationContext }: SchemaError, query: unknown): ServiceProblem => {
  if (validationContext === "params") return new ServiceProblem("not-found");
  if (validationContext === "body") return new ServiceProblem("body-shape");
  const [first] = validation;
  const parameter = first?.instancePath.split("/")[1];
  // A parameter that is given twice arrives as a list.
  if (parameter === undefined || first?.keyword === "type") {
    return new ServiceProblem("unknown-parameter", { members: { known: namesIn(query) } });
  }
  return new ServiceProblem("parameter-value", { members: { parameter } });
};
