import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** Another plan for the same person that an EHC plan refers to. */
export const linkedPlanType = {
  id: "linked-plan-type",
  title: "Type of linked plan",
  mode: "extensible",
  fallback: "Show the code as sent and treat the linked plan as one of another type.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    {
      code: "individualHealthcarePlan",
      label: "Individual healthcare plan",
      definition: "How a setting manages a medical condition.",
    },
    {
      code: "earlyHelpPlan",
      label: "Early help plan",
      definition: "Support for a family before statutory social care.",
    },
    {
      code: "childInNeedPlan",
      label: "Child in need plan",
      definition: "Services under section 17 of the Children Act 1989.",
    },
    {
      code: "childProtectionPlan",
      label: "Child protection plan",
      definition: "Made at a child protection conference.",
    },
    { code: "carePlan", label: "Care plan", definition: "Plan for a child who is looked after." },
    {
      code: "personalEducationPlan",
      label: "Personal education plan",
      definition: "The education part of the plan for a looked-after child.",
    },
    { code: "pathwayPlan", label: "Pathway plan", definition: "Plan for somebody who leaves care." },
    {
      code: "careAndSupportPlan",
      label: "Care and support plan",
      definition: "Adult social care under the Care Act 2014.",
    },
    { code: "continuingCare", label: "Continuing care package", definition: "NHS package for complex health needs." },
    {
      code: "positiveBehaviourSupportPlan",
      label: "Positive behaviour support plan",
      definition: "How people respond to and prevent distressed behaviour.",
    },
    { code: "other", label: "Other", definition: "Any other plan." },
  ] as const,
} satisfies CodeList;

/** A code of the list `linked-plan-type`. */
export type LinkedPlanTypeCode = CodeOf<typeof linkedPlanType>;
