import { cite } from "@send-standards/common";
import { define, items } from "@send-standards/common/schema";
import type {
  ChildHealthReview,
  DevelopmentObservation,
  EarlyEntitlement,
  EarlyFunding,
  EarlyNotification,
  Portage,
  TwoYearCheck,
} from "../types.ts";

const p = items({ source: cite("sendStandards"), sensitivity: "special-category" });

/** The early years of a child. */
export const EarlyYearsSchema = define(
  "Early years",
  "From birth to school: notification, checks and reviews, funded hours, extra money, portage, development.",
  {},
  {
    notifications: p.useList<EarlyNotification>(
      "EarlyNotification",
      "Section 23 notifications",
      "Notifications by health bodies to the local authority.",
      { max: 20, source: cite("cfa2014", "23") },
    ),
    twoYearChecks: p.useList<TwoYearCheck>(
      "TwoYearCheck",
      "Progress checks at age two",
      "Checks by early years settings; more than one where the child moved.",
      { max: 10, source: cite("earlyYearsFramework") },
    ),
    reviews: p.useList<ChildHealthReview>(
      "ChildHealthReview",
      "Health reviews",
      "Reviews of health and development, the integrated review included.",
      { max: 20 },
    ),
    entitlements: p.useList<EarlyEntitlement>(
      "EarlyEntitlement",
      "Early education entitlements",
      "Funded hours of early education.",
      { max: 50, sensitivity: "personal" },
    ),
    fundingAwards: p.useList<EarlyFunding>("EarlyFunding", "Early years funding", "Money for extra support.", {
      max: 50,
      sensitivity: "personal",
    }),
    portage: p.useList<Portage>("Portage", "Portage", "Home visits of a portage service.", { max: 10 }),
    observations: p.useList<DevelopmentObservation>(
      "DevelopmentObservation",
      "Development observations",
      "Observations of development, area by area.",
      { max: 200 },
    ),
    extensions: p.extensions(),
  },
);
