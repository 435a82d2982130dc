import type { Operation } from "@send-standards/core";
import { asAmended } from "../../rules/support/as-amended.ts";

/** Changes of the base plan that make it version 1 as it is kept since another took over: issued on 11 July 2025. */
export const asReplaced = [
  { op: "add", path: "/status", value: "historic" },
  { op: "add", path: "/issuedDate", value: "2025-07-11" },
  { op: "add", path: "/firstIssuedDate", value: "2025-07-11" },
  { op: "add", path: "/nextReviewDueDate", value: "2026-07-10" },
] as const satisfies readonly Operation[];

/** Changes of the base plan that make it version 2, which took over from `asReplaced` on 10 July 2026. */
export const asNext: readonly Operation[] = asAmended;

/** Changes that make it a plan of another authority, with a plan id of that authority. */
export const asOfAnotherAuthority = [
  { op: "add", path: "/maintainingAuthority", value: "203" },
  { op: "add", path: "/planId", value: "plan-elsewhere" },
] as const satisfies readonly Operation[];

/** Changes that make it the plan of another child of another age, with a name and numbers of his own. The id of the plan stays. */
export const asOfAnotherChild = [
  { op: "add", path: "/child/name", value: { forename: "Jonah", surname: "Madeup" } },
  { op: "add", path: "/child/dateOfBirth", value: "2016-02-11" },
  { op: "add", path: "/child/identifiers", value: { upn: "D202999919002", nhsNumber: "9991112138" } },
] as const satisfies readonly Operation[];

/** Change that makes `path` hold `value`. */
export const set = (path: string, value: unknown): Operation => ({ op: "add", path, value });

/** Change that takes away what is at `path`. */
export const without = (path: string): Operation => ({ op: "remove", path });
