import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `languageAndEthnicityOnList`. */
export const languageAndEthnicityOnListCases: RuleCases = {
  rule: "needs-assessment/language-and-ethnicity-on-list",
  pass: [
    { name: "information not yet obtained", patch: [{ op: "add", path: "/child/ethnicity", value: "NOBT" }] },
    {
      name: "British Sign Language",
      patch: [{ op: "add", path: "/child/communication/homeLanguages", value: ["BSL"] }],
    },
  ],
  fail: [
    {
      name: "a group that is not on the list",
      patch: [{ op: "add", path: "/child/ethnicity", value: "QQQQ" }],
      hits: ["/child/ethnicity"],
    },
    {
      name: "languages that are not on the list",
      patch: [
        { op: "add", path: "/child/communication/homeLanguages", value: ["ENG", "QQQ"] },
        { op: "add", path: "/people/0/firstLanguage", value: "QQQ" },
        { op: "add", path: "/views/childViews/0/language", value: "QQQ" },
      ],
      hits: ["/child/communication/homeLanguages/1", "/people/0/firstLanguage", "/views/childViews/0/language"],
    },
  ],
};
