import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `interpreterNamesLanguage`. */
export const interpreterNamesLanguageCases: RuleCases = {
  rule: "ehc-plan/interpreter-names-language",
  pass: [
    { name: "no interpreter", patch: [] },
    {
      name: "with the language",
      patch: [
        { op: "add", path: "/people/0/interpreterNeeded", value: true },
        { op: "add", path: "/people/0/firstLanguage", value: "POL" },
      ],
    },
    {
      name: "a child who signs",
      patch: [
        { op: "remove", path: "/child/communication/firstLanguage" },
        { op: "add", path: "/child/communication/interpreterNeeded", value: true },
        { op: "add", path: "/child/communication/methods", value: ["bsl"] },
      ],
    },
    {
      name: "a bilingual child with a language disorder",
      patch: [
        { op: "remove", path: "/child/communication/firstLanguage" },
        { op: "add", path: "/child/communication/interpreterNeeded", value: true },
        { op: "add", path: "/child/communication/homeLanguages", value: ["POL", "ENG"] },
      ],
    },
  ],
  fail: [
    {
      name: "a parent",
      patch: [
        { op: "add", path: "/people/0/firstLanguage", value: "ENG" },
        { op: "remove", path: "/people/0/firstLanguage" },
        { op: "add", path: "/people/0/interpreterNeeded", value: true },
      ],
      hits: ["/people/0/firstLanguage"],
    },
    {
      name: "the child",
      patch: [
        { op: "remove", path: "/child/communication/firstLanguage" },
        { op: "add", path: "/child/communication/interpreterNeeded", value: true },
      ],
      hits: ["/child/communication/firstLanguage"],
    },
  ],
};
