import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `languageAndEthnicityOnList`. */
export const languageAndEthnicityOnListCases: RuleCases = {
  rule: "ehc-plan/language-and-ethnicity-on-list",
  pass: [
    {
      name: "main and extended codes, and refused",
      patch: [
        { op: "add", path: "/child/ethnicity", value: "REFU" },
        { op: "add", path: "/child/communication/homeLanguages", value: ["ENG", "ARAM"] },
        { op: "add", path: "/people/0/firstLanguage", value: "ARA" },
      ],
    },
    { name: "absent", patch: [{ op: "remove", path: "/child/communication" }] },
  ],
  fail: [
    {
      name: "an ethnicity that is not listed",
      patch: [{ op: "add", path: "/child/ethnicity", value: "QQQQ" }],
      hits: ["/child/ethnicity"],
    },
    {
      name: "languages everywhere",
      patch: [
        { op: "add", path: "/child/communication/firstLanguage", value: "QQQ" },
        { op: "add", path: "/child/communication/homeLanguages", value: ["ENG", "QQQ"] },
        { op: "add", path: "/people/0/firstLanguage", value: "QQQ" },
        { op: "add", path: "/sections/A/childViews/0/language", value: "QQQ" },
        { op: "add", path: "/sections/A/parentViews/0/language", value: "QQQ" },
      ],
      hits: [
        "/child/communication/firstLanguage",
        "/child/communication/homeLanguages/1",
        "/people/0/firstLanguage",
        "/sections/A/childViews/0/language",
        "/sections/A/parentViews/0/language",
      ],
    },
  ],
};
