import type { RuleCases } from "@send-standards/core";

const careIn = (section: "H1" | "H2", id: string, text: string) =>
  [
    {
      op: "replace",
      path: `/sections/${section}`,
      value: {
        provisions: [
          {
            id,
            text,
            service: section === "H1" ? "homeHelp" : "earlyHelp",
            needRefs: ["need-3"],
            outcomeRefs: ["out-3"],
            fundingSource: "socialCare",
          },
        ],
      },
    },
    { op: "add", path: "/sections/E/outcomes/2/provisionRefs/-", value: id },
  ] as const;

const text = "A care worker comes for three hours each Saturday.";

/** Boundary cases of `sameItemInH1AndH2`. */
export const sameItemInH1AndH2Cases: RuleCases = {
  rule: "ehc-plan/same-item-in-h1-and-h2",
  pass: [
    {
      name: "one service in two parts",
      patch: [
        ...careIn("H1", "care-1", text),
        ...careIn("H2", "care-2", "A care worker comes for two hours each Sunday."),
      ],
    },
    { name: "in section H1 only", patch: [...careIn("H1", "care-1", text)] },
  ],
  fail: [
    {
      name: "the same words",
      patch: [...careIn("H1", "care-1", text), ...careIn("H2", "care-2", text)],
      hits: [{ pointer: "/sections/H2/provisions/0", related: ["/sections/H1/provisions/0"] }],
    },
    {
      name: "the same words in other spacing and case",
      patch: [
        ...careIn("H1", "care-1", text),
        ...careIn("H2", "care-2", "a care worker comes, for three hours  each SATURDAY"),
      ],
      hits: [{ pointer: "/sections/H2/provisions/0", related: ["/sections/H1/provisions/0"] }],
    },
  ],
};
