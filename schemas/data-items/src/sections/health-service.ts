import {
  childHealthService,
  cite,
  type Organisation,
  type Professional,
  serviceStatus,
  supplierKind,
} from "@send-standards/common";
import { items } from "@send-standards/common/schema";
import { datedEntry } from "./dated-entry.ts";

const p = items({ source: cite("nhsDictionary"), sensitivity: "special-category" });
const design = { source: cite("sendStandards") } as const;

/** An episode with a health service, and the wait for it. */
export const HealthServiceSchema = datedEntry(
  "Health service",
  "An episode with a health service from referral to discharge, with the wait for it.",
  { service: p.code(childHealthService, "Service", "Kind of health service.", design) },
  {
    provider: p.use<Organisation>("Organisation", "Provider", "Body that runs the service."),
    contact: p.use<Professional>("Professional", "Contact", "Main contact in the service.", design),
    status: p.code(serviceStatus, "Status", "Whether the service is active, waiting or has discharged.", design),
    referredDate: p.date("Referred date", "Day on which the service received the referral."),
    referredBy: p.code(supplierKind, "Referred by", "Kind of organisation or person that made the referral."),
    reason: p.text("Reason", "Why the referral was made.", { max: 1000 }),
    acceptedDate: p.date("Accepted date", "Day on which the service accepted the referral.", design),
    seeByDate: p.date("See by date", "Day by which the service means to see the child or young person.", design),
    firstContactDate: p.date("First contact date", "Day of the first appointment that was kept."),
    dischargedDate: p.date("Discharged date", "Day of discharge."),
    conditionRefs: p.refs("Conditions", "Ids of the conditions that the service deals with.", { max: 20 }),
  },
);
