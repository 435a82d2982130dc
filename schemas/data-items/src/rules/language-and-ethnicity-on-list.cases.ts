import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `languageAndEthnicityOnList`. */
export const languageAndEthnicityOnListCases: RuleCases = {
  rule: "data-items/language-and-ethnicity-on-list",
  pass: [
    {
      name: "absent",
      patch: [
        { op: "remove", path: "/identity/ethnicity" },
        { op: "remove", path: "/identity/communication" },
      ],
    },
    { name: "ethnicity refused", patch: [{ op: "replace", path: "/identity/ethnicity", value: "REFU" }] },
  ],
  fail: [
    {
      name: "an ethnicity that is not on the list",
      patch: [{ op: "add", path: "/identity/ethnicity", value: "ZZZZ" }],
      hits: ["/identity/ethnicity"],
    },
    {
      name: "a language that is not on the list",
      patch: [{ op: "add", path: "/identity/communication/firstLanguage", value: "QQQ" }],
      hits: ["/identity/communication/firstLanguage"],
    },
  ],
};
