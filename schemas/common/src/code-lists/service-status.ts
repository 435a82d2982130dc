import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** Whether a service is working with the person. */
export const serviceStatus = {
  id: "service-status",
  title: "Status with a service",
  mode: "extensible",
  fallback: "Show the code as sent and treat the status as not stated.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "active", label: "Active", definition: "The service is working with the person." },
    { code: "waitingList", label: "Waiting list", definition: "Referred and accepted, and waiting." },
    { code: "discharged", label: "Discharged", definition: "The service has ended its work." },
  ] as const,
} satisfies CodeList;

/** A code of the list `service-status`. */
export type ServiceStatusCode = CodeOf<typeof serviceStatus>;
