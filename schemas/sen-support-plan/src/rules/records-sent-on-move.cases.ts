import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `recordsSentOnMove`. */
export const recordsSentOnMoveCases: RuleCases = {
  rule: "sen-support-plan/records-sent-on-move",
  pass: [
    {
      name: "on the thirtieth day",
      patch: [
        { op: "add", path: "/transitions", value: [{ date: "2026-10-26", to: { name: "Example Junior School" } }] },
      ],
    },
    {
      name: "sent",
      patch: [
        {
          op: "add",
          path: "/transitions",
          value: [{ date: "2026-09-01", to: { name: "Example Junior School" }, recordsSentDate: "2026-07-10" }],
        },
      ],
    },
    {
      name: "received, by a setting that does not know when it was sent",
      patch: [
        {
          op: "add",
          path: "/transitions",
          value: [{ date: "2024-09-02", to: { urn: "999901" }, recordsReceivedDate: "2024-09-09" }],
        },
      ],
    },
    {
      name: "from the infants to the juniors of the same school",
      patch: [
        {
          op: "add",
          path: "/transitions",
          value: [
            {
              date: "2026-09-01",
              from: { name: "Example Primary School" },
              to: { name: "Example Primary School", urn: "999901" },
            },
          ],
        },
      ],
    },
    {
      name: "another class",
      patch: [
        { op: "add", path: "/transitions", value: [{ date: "2026-09-01", description: "From Year 3 to Year 4" }] },
      ],
    },
    {
      name: "no day yet",
      patch: [{ op: "add", path: "/transitions", value: [{ to: { type: "maintainedMainstream" } }] }],
    },
  ],
  fail: [
    {
      name: "never sent",
      patch: [
        { op: "add", path: "/transitions", value: [{ date: "2024-09-02", to: { name: "Example Junior School" } }] },
      ],
      hits: ["/transitions/0/recordsSentDate"],
    },
    {
      name: "on the day after the thirtieth",
      patch: [{ op: "add", path: "/transitions", value: [{ date: "2026-10-25", to: { type: "academyMainstream" } }] }],
      hits: ["/transitions/0/recordsSentDate"],
    },
  ],
};
