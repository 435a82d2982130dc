import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `senCodesInUse`. */
export const senCodesInUseCases: RuleCases = {
  rule: "data-items/sen-codes-in-use",
  pass: [
    {
      name: "a statement of its time",
      patch: [
        {
          op: "replace",
          path: "/education/senStages/0",
          value: {
            id: "stage-1",
            provision: "S",
            from: "2016-09-01",
            to: "2017-06-30",
            recorded: { date: "2017-06-30", source: { kind: "school" } },
          },
        },
      ],
    },
    {
      name: "no days",
      patch: [
        { op: "replace", path: "/education/senStages/0/provision", value: "P" },
        { op: "remove", path: "/education/senStages/0/from" },
      ],
    },
  ],
  fail: [
    {
      name: "a stage of before 2014",
      patch: [
        {
          op: "add",
          path: "/education/senStages",
          value: [
            {
              id: "old-stage",
              provision: "P",
              from: "2025-01-06",
              recorded: { date: "2025-06-02", source: { kind: "school" } },
            },
          ],
        },
      ],
      hits: ["/education/senStages/0/provision"],
    },
    {
      name: "a type of before 2014",
      patch: [{ op: "replace", path: "/education/senStages/0/types/0/type", value: "BESD" }],
      hits: ["/education/senStages/0/types/0/type"],
    },
  ],
};
