import type { Operation } from "@send-standards/core";

/** Changes of the base plan that take it back to the draft that was served on 15 June 2026. */
export const asDraft = [
  { op: "add", path: "/status", value: "draft" },
  { op: "remove", path: "/version" },
  { op: "remove", path: "/issuedDate" },
  { op: "remove", path: "/firstIssuedDate" },
  { op: "remove", path: "/nextReviewDueDate" },
  { op: "remove", path: "/signatory" },
  { op: "remove", path: "/distribution" },
  { op: "remove", path: "/sections/I/placement" },
] as const satisfies readonly Operation[];
