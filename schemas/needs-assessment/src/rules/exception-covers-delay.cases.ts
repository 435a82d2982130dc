import type { RuleCases } from "@send-standards/core";

const late = { op: "replace", path: "/finalPlan/issuedDate", value: "2026-07-21" } as const;
const census = { op: "replace", path: "/census/twentyWeekException", value: true } as const;
const claim = (value: object) => ({ op: "add", path: "/timeLimitExceptions", value: [value] }) as const;

/** Boundary cases of `exceptionCoversDelay`. */
export const exceptionCoversDelayCases: RuleCases = {
  rule: "needs-assessment/exception-covers-delay",
  pass: [
    {
      name: "in time, and the exception says little",
      patch: [claim({ ground: "ABSENT", from: "2026-03-05", to: "2026-04-01", effect: "Away." })],
    },
    {
      name: "late by absence of four weeks",
      patch: [
        late,
        claim({ ground: "ABSENT", from: "2026-06-01", to: "2026-06-28", effect: "They were with family abroad." }),
        census,
      ],
    },
    {
      name: "late by exceptional circumstances",
      patch: [
        late,
        claim({ ground: "EXCEPTIONAL", from: "2026-07-01", to: "2026-07-10", effect: "A death in the family." }),
        census,
      ],
    },
    {
      name: "detained",
      patch: [
        late,
        claim({ ground: "EXCEPTIONAL", from: "2019-07-01", to: "2019-07-10", effect: "A death in the family." }),
        census,
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
  ],
  fail: [
    {
      name: "circumstances of another year",
      patch: [
        { op: "replace", path: "/finalPlan/issuedDate", value: "2026-11-24" },
        {
          op: "add",
          path: "/timeLimitExceptions",
          value: [
            {
              ground: "EXCEPTIONAL",
              steps: ["sendFinalPlan"],
              from: "2019-07-01",
              to: "2019-07-10",
              effect: "A death in the family.",
            },
          ],
        },
        { op: "add", path: "/census", value: {} },
      ],
      hits: [{ pointer: "/finalPlan/issuedDate", related: ["/timeLimitExceptions/0"] }],
    },
    {
      name: "an absence before the time limit began",
      patch: [
        late,
        claim({ ground: "ABSENT", from: "2026-01-05", to: "2026-02-15", effect: "They were with family abroad." }),
        census,
      ],
      hits: [{ pointer: "/finalPlan/issuedDate", related: ["/timeLimitExceptions/0"] }],
    },
  ],
};
