import type { ProblemName } from "../problems/problem-types.ts";
import type { Scope } from "../scope.ts";

/** What decides about the problems that a route has without saying so. */
export interface RouteKind {
  readonly scope: Scope;
  readonly takesQuery: boolean;
  readonly takesBody: boolean;
}

/** Returns the problems that come of the service as a whole and not of one route. */
export const commonProblems = ({ scope, takesQuery, takesBody }: RouteKind): readonly ProblemName[] => [
  "malformed-request",
  ...(takesQuery ? (["unknown-parameter", "parameter-value"] as const) : []),
  ...(takesBody ? (["length-mismatch", "body-too-large", "media-type", "expectation-failed", "busy"] as const) : []),
  ...(scope === "none"
    ? []
    : (["not-authenticated", "scope-missing", "too-many-requests", "issuer-unreachable"] as const)),
  "body-too-slow",
  "address-too-long",
  "headers-too-large",
  "internal-error",
  "stopping",
];
