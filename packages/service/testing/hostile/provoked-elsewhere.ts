import type { ProblemName } from "../../src/problems/problem-types.ts";

/** Problems that no hostile request leads to, and the test under `src` that sees each. */
export const provokedElsewhere: { readonly [Name in ProblemName]?: string } = {
  "not-authenticated": "plugins/authenticate.test.ts",
  "scope-missing": "plugins/authenticate.test.ts",
  "unknown-rule": "routes/standards.test.ts",
  "unknown-code-list": "routes/standards.test.ts",
  "unknown-crosswalk": "routes/convert.test.ts",
  "took-too-long": "work/create-thread-pool.test.ts",
  "too-costly": "work/create-thread-pool.test.ts",
  "unread-response": "batch/batch-stream.test.ts",
  "too-many-requests": "plugins/limit-requests.test.ts",
  "internal-error": "plugins/error-handler.test.ts",
  "issuer-unreachable": "security/create-token-check.test.ts",
  busy: "work/create-thread-pool.test.ts",
  stopping: "work/create-thread-pool.test.ts",
};
