// Generated from the version folders by `pnpm generate`; do not edit.
import type { PublishedStandard } from "../published-standard.ts";

export const entries: readonly PublishedStandard[] = [
  {
    id: "data-items",
    title: "Health and education data items",
    version: "1.0.0",
    frozen: false,
    load: async () => (await import("@send-standards/data-items")).dataItems,
    loadSample: async () => (await import("@send-standards/data-items/sample")).sampleDataItems,
    loadCases: () => import("@send-standards/data-items/cases"),
  },
  {
    id: "ehc-plan",
    title: "Education, Health and Care plan",
    version: "1.0.0",
    frozen: false,
    load: async () => (await import("@send-standards/ehc-plan")).ehcPlan,
    loadSample: async () => (await import("@send-standards/ehc-plan/sample")).sampleEhcPlan,
    loadCases: () => import("@send-standards/ehc-plan/cases"),
  },
  {
    id: "needs",
    title: "Needs categories",
    version: "1.0.0",
    frozen: false,
    load: async () => (await import("@send-standards/needs")).needs,
    loadSample: async () => (await import("@send-standards/needs/sample")).sampleNeeds,
    loadCases: () => import("@send-standards/needs/cases"),
  },
  {
    id: "needs-assessment",
    title: "EHC needs assessment",
    version: "1.0.0",
    frozen: false,
    load: async () => (await import("@send-standards/needs-assessment")).needsAssessment,
    loadSample: async () => (await import("@send-standards/needs-assessment/sample")).sampleNeedsAssessment,
    loadCases: () => import("@send-standards/needs-assessment/cases"),
  },
  {
    id: "sen-support-plan",
    title: "SEN Support plan",
    version: "1.0.0",
    frozen: false,
    load: async () => (await import("@send-standards/sen-support-plan")).senSupportPlan,
    loadSample: async () => (await import("@send-standards/sen-support-plan/sample")).sampleSenSupportPlan,
    loadCases: () => import("@send-standards/sen-support-plan/cases"),
  },
];
