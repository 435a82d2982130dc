import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `codesOnList`. */
export const codesOnListCases: RuleCases = {
  rule: "sen-support-plan/codes-on-list",
  pass: [
    {
      name: "neither",
      patch: [
        { op: "remove", path: "/localAuthority" },
        { op: "remove", path: "/child/communication" },
      ],
    },
    { name: "an authority since abolished", patch: [{ op: "replace", path: "/localAuthority", value: "928" }] },
    { name: "a parent's language", patch: [{ op: "add", path: "/people/0/firstLanguage", value: "POL" }] },
  ],
  fail: [
    {
      name: "no such authority",
      patch: [{ op: "add", path: "/localAuthority", value: "999" }],
      hits: ["/localAuthority"],
    },
    {
      name: "no such language",
      patch: [{ op: "replace", path: "/child/communication/firstLanguage", value: "QQQ" }],
      hits: ["/child/communication/firstLanguage"],
    },
  ],
};
