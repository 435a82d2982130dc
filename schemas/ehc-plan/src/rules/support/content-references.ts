import { contentOfNeeds, contentOfProvisions } from "./content-reads.ts";

const sections = ["A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K"];

/** Every place of a plan that names another entity of the same plan by its id, as patterns, by what it names. */
export const contentReferences = {
  need: [
    ...contentOfNeeds("supersededBy"),
    "/sections/E/outcomes/*/needRefs/*",
    ...contentOfProvisions("needRefs/*"),
    "/sections/J/items/*/needRefs/*",
  ],
  outcome: [...contentOfProvisions("outcomeRefs/*"), "/sections/J/items/*/outcomeRefs/*"],
  provision: [
    "/sections/E/outcomes/*/provisionRefs/*",
    "/sections/J/request/provisionRefs/*",
    "/sections/J/items/*/provisionRefs/*",
  ],
  aspiration: ["/sections/E/outcomes/*/aspirationRefs/*"],
  advice: [
    ...sections.map((section) => `/sections/${section}/nil/adviceRef`),
    ...contentOfNeeds("evidence/*/adviceId"),
    ...contentOfProvisions("evidence/*/adviceId"),
    ...contentOfProvisions("departures/*/adviceId"),
    "/sections/K/advice/*/supersededBy",
  ],
  adviceStatement: [
    ...contentOfNeeds("evidence/*/statementId"),
    ...contentOfProvisions("evidence/*/statementId"),
    ...contentOfProvisions("departures/*/statementId"),
  ],
  adviceUse: ["/sections/K/advice/*/statements/*/usedInRefs/*"],
  attachment: [
    "/sections/A/childViews/*/attachmentRef",
    "/sections/A/parentViews/*/attachmentRef",
    "/sections/A/onePageProfileRef",
  ],
  budgetItem: [...contentOfProvisions("budgetItemRef")],
  person: ["/sections/J/recipient/personRef"],
  representation: ["/changes/*/representationRef"],
} as const satisfies Record<string, readonly string[]>;
