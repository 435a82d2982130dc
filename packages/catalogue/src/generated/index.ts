// Generated from the version folders by `pnpm generate`; do not edit.
import type { PublishedStandard } from "../published-standard.ts";

export const entries: readonly PublishedStandard[] = [
  {
    id: "ehc-plan",
    title: "Education, Health and Care plan",
    version: "1.0.0",
    frozen: false,
    load: async () => (await import("@send-standards/ehc-plan")).ehcPlan,
    loadSample: async () => (await import("@send-standards/ehc-plan/sample")).sampleEhcPlan,
    loadCases: () => import("@send-standards/ehc-plan/cases"),
  },
];
