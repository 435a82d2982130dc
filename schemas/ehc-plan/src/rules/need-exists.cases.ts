import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `needExists`. */
export const needExistsCases: RuleCases = {
  rule: "ehc-plan/need-exists",
  pass: [
    {
      name: "provision of section G that meets a need of section B",
      patch: [{ op: "replace", path: "/sections/G/provisions/0/needRefs", value: ["need-1"] }],
    },
    {
      name: "a need that was replaced by one that is there",
      patch: [
        {
          op: "add",
          path: "/sections/B/needs/-",
          value: {
            id: "need-old",
            text: "He finds it hard to follow what is said.",
            status: "superseded",
            supersededBy: "need-1",
          },
        },
      ],
    },
    {
      name: "no links at an outcome",
      patch: [{ op: "replace", path: "/sections/E/outcomes/2/needRefs", value: ["need-3"] }],
    },
  ],
  fail: [
    {
      name: "an outcome",
      patch: [{ op: "add", path: "/sections/E/outcomes/0/needRefs", value: ["need-that-is-gone"] }],
      hits: ["/sections/E/outcomes/0/needRefs/0"],
    },
    {
      name: "provision beside a link that leads somewhere",
      patch: [{ op: "add", path: "/sections/F/provisions/0/needRefs/-", value: "need-that-is-gone" }],
      hits: ["/sections/F/provisions/0/needRefs/1"],
    },
    {
      name: "an id of something else",
      patch: [{ op: "add", path: "/sections/G/provisions/0/needRefs/-", value: "out-1" }],
      hits: ["/sections/G/provisions/0/needRefs/1"],
    },
    {
      name: "a need that was replaced",
      patch: [
        {
          op: "add",
          path: "/sections/B/needs/-",
          value: {
            id: "need-old",
            text: "He finds it hard to follow what is said.",
            status: "superseded",
            supersededBy: "need-that-is-gone",
          },
        },
      ],
      hits: ["/sections/B/needs/2/supersededBy"],
    },
    {
      name: "an item of the personal budget",
      patch: [
        {
          op: "replace",
          path: "/sections/J",
          value: {
            decision: "agreed",
            items: [
              {
                id: "item-1",
                stream: "health",
                mechanism: "organisedArrangement",
                needRefs: ["need-that-is-gone"],
                provisionRefs: ["prov-3"],
              },
            ],
          },
        },
      ],
      hits: ["/sections/J/items/0/needRefs/0"],
    },
    {
      name: "the only line of a need names another: said once",
      patch: [
        { op: "replace", path: "/sections/F/provisions/0/needRefs", value: ["need-that-is-gone"] },
        { op: "replace", path: "/sections/E/outcomes/0/needRefs", value: ["need-that-is-gone"] },
      ],
      hits: ["/sections/F/provisions/0/needRefs/0", "/sections/E/outcomes/0/needRefs/0"],
    },
  ],
};
