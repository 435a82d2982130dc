import { buildRequest } from "./build-request.ts";
import { canary, type HostileCase } from "./hostile-case.ts";
import { soundPath, soundPlan } from "./sound-plan.ts";

const accepts: readonly (readonly [accept: string, body: string, want: string])[] = [
  ["image/png", soundPlan, "406 not-acceptable"],
  [`application/${canary}`, soundPlan, "406 not-acceptable"],
  ["application/json;q=0", soundPlan, "406 not-acceptable"],
  [canary, soundPlan, "406 not-acceptable"],
  [",,,", soundPlan, "406 not-acceptable"],
  [Array.from({ length: 1000 }, (_, at) => `a/b${at}`).join(), soundPlan, "406 not-acceptable"],
  ["image/png", "[", "406 not-acceptable"],
  ["application/fhir+json", "[", "400 fhir malformed-json input/syntax"],
  ["application/fhir+json, */*;q=0.1", "{}", "422 fhir states-no-standard"],
  ["application/fhir+json;q=0.1, application/json", "{}", "422 states-no-standard"],
  ["application/fhir+json;q=0, */*", "{}", "422 states-no-standard"],
  [`application/fhir+json, application/${canary}`, `{"${canary}": `, "400 fhir malformed-json input/syntax"],
  ["text/html", "[", "400 malformed-json"],
  ["text/csv", "{}", "422 states-no-standard"],
];

/** Forms of an answer that there are not, and problems for callers who ask for FHIR. */
export const wrongAccepts: readonly HostileCase[] = accepts.map(([accept, body, want]) => [
  `Accept: ${accept.slice(0, 60)}`,
  { bytes: buildRequest({ path: soundPath, headers: { Accept: accept }, body }) },
  want,
]);
