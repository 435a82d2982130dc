import { ServiceProblem } from "../problems/service-problem.ts";
import type { GrantedScope } from "../scope.ts";

const realm = 'Bearer realm="send-standards"';

/** Returns the answer to a request that says nothing of who sends it. */
export const nobodyNamed = (): ServiceProblem =>
  new ServiceProblem("not-authenticated", { headers: { "www-authenticate": realm } });

/** Returns the answer to a request with a key or token that is not taken (RFC 6750, section 3.1). @param detail what to do about it. */
export const notTaken = (detail: string): ServiceProblem =>
  new ServiceProblem("not-authenticated", {
    detail,
    headers: { "www-authenticate": `${realm}, error="invalid_token"` },
  });

/** Returns the answer to a known caller whose key or token does not allow what was asked. */
export const scopeMissing = (scope: GrantedScope): ServiceProblem =>
  new ServiceProblem("scope-missing", {
    members: { scope },
    headers: { "www-authenticate": `${realm}, error="insufficient_scope", scope="${scope}"` },
  });

/** Returns the answer while tokens cannot be checked. @param seconds how long to wait. */
export const issuerUnreachable = (seconds: number): ServiceProblem =>
  new ServiceProblem("issuer-unreachable", { headers: { "retry-after": String(seconds) } });
