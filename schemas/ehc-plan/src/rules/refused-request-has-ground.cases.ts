import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `refusedRequestHasGround`. */
export const refusedRequestHasGroundCases: RuleCases = {
  rule: "ehc-plan/refused-request-has-ground",
  pass: [
    { name: "no request", patch: [] },
    {
      name: "refused with a ground",
      patch: [
        {
          op: "add",
          path: "/sections/I/requests",
          value: [
            {
              setting: { name: "Example Special School", type: "maintainedSpecial", urn: "999904" },
              by: "mother",
              date: "2026-06-18",
              outcome: "not named",
              refusalGround: "efficientUseOfResources",
            },
          ],
        },
        {
          op: "add",
          path: "/sections/I/consultations",
          value: [{ setting: { name: "Example Special School", type: "maintainedSpecial" }, sentDate: "2026-06-19" }],
        },
      ],
    },
    {
      name: "mainstream refused because of the education of others",
      patch: [
        {
          op: "add",
          path: "/sections/I/requests",
          value: [
            {
              setting: { name: "Example High School", type: "academyMainstream" },
              outcome: "not named",
              refusalGround: "mainstreamEducationOfOthers",
            },
          ],
        },
        {
          op: "add",
          path: "/sections/I/consultations",
          value: [{ setting: { name: "Example High School", type: "maintainedSpecial" }, sentDate: "2026-06-19" }],
        },
      ],
    },
    {
      name: "an independent school that is not approved",
      patch: [
        {
          op: "add",
          path: "/sections/I/requests",
          value: [
            { setting: { name: "Example Manor School", type: "independentSpecialNonSection41" }, outcome: "not named" },
          ],
        },
      ],
    },
    {
      name: "named",
      patch: [
        {
          op: "add",
          path: "/sections/I/requests",
          value: [
            {
              setting: { name: "Example Primary School", type: "maintainedMainstream", urn: "999901" },
              outcome: "named",
            },
          ],
        },
        { op: "add", path: "/sections/I/consultations", value: [{ setting: { urn: "999901" } }] },
      ],
    },
    {
      name: "withdrawn",
      patch: [
        {
          op: "add",
          path: "/sections/I/requests",
          value: [
            {
              setting: { name: "Example Special School", type: "maintainedSpecial", urn: "999904" },
              by: "mother",
              date: "2026-06-18",
              outcome: "withdrawn",
            },
          ],
        },
      ],
    },
    {
      name: "by order of the Tribunal",
      patch: [
        {
          op: "add",
          path: "/sections/I/requests",
          value: [
            {
              setting: { name: "Example Special School", type: "maintainedSpecial", urn: "999904" },
              by: "mother",
              date: "2026-06-18",
              outcome: "not named",
            },
          ],
        },
        { op: "add", path: "/sections/I/placement/namingBasis", value: "tribunalOrder" },
      ],
    },
    {
      name: "notice to cease was given",
      patch: [
        {
          op: "add",
          path: "/sections/I/requests",
          value: [
            {
              setting: { name: "Example Special School", type: "maintainedSpecial", urn: "999904" },
              by: "mother",
              date: "2026-06-18",
              outcome: "not named",
            },
          ],
        },
        {
          op: "add",
          path: "/sections/I/consultations",
          value: [{ setting: { name: "Example Special School", type: "maintainedSpecial" }, sentDate: "2026-06-19" }],
        },
        { op: "replace", path: "/status", value: "ceaseNoticed" },
      ],
    },
  ],
  fail: [
    {
      name: "no ground",
      patch: [
        {
          op: "add",
          path: "/sections/I/requests",
          value: [
            {
              setting: { name: "Example Special School", type: "maintainedSpecial", urn: "999904" },
              by: "mother",
              date: "2026-06-18",
              outcome: "not named",
            },
          ],
        },
        {
          op: "add",
          path: "/sections/I/consultations",
          value: [{ setting: { name: "Example Special School", type: "maintainedSpecial" }, sentDate: "2026-06-19" }],
        },
      ],
      hits: ["/sections/I/requests/0/refusalGround"],
    },
    {
      name: "in other words",
      patch: [
        {
          op: "add",
          path: "/sections/I/requests",
          value: [
            {
              setting: { name: "Example Special School", type: "maintainedSpecial", urn: "999904" },
              by: "mother",
              date: "2026-06-18",
              outcome: "Refused by panel",
            },
          ],
        },
        {
          op: "add",
          path: "/sections/I/consultations",
          value: [{ setting: { name: "Example Special School", type: "maintainedSpecial" }, sentDate: "2026-06-19" }],
        },
      ],
      hits: ["/sections/I/requests/0/refusalGround"],
    },
  ],
};
