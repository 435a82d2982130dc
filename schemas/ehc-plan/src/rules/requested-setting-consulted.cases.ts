import type { RuleCases } from "@send-standards/core";
import { asAmended } from "./support/as-amended.ts";
import { asDraft } from "./support/as-draft.ts";

/** The boundary cases of `requestedSettingConsulted`. */
export const requestedSettingConsultedCases: RuleCases = {
  rule: "ehc-plan/requested-setting-consulted",
  pass: [
    { name: "no request", patch: [] },
    {
      name: "asked for and consulted",
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
              refusalGround: "unsuitable",
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
      name: "the Tribunal named a school",
      patch: [
        ...asAmended,
        { op: "add", path: "/issueReason", value: "tribunalOrder" },
        { op: "remove", path: "/amendmentNoticeDate" },
        { op: "remove", path: "/representationsDueDate" },
        { op: "add", path: "/sections/I/placement/namingBasis", value: "tribunalOrder" },
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
      ],
    },
    {
      name: "a draft: not decided yet",
      patch: [
        ...asDraft,
        {
          op: "add",
          path: "/sections/I/requests",
          value: [
            {
              setting: { name: "Example Special School", type: "maintainedSpecial", urn: "999904" },
              by: "mother",
              date: "2026-06-18",
            },
          ],
        },
      ],
    },
    {
      name: "a setting that cannot be told from the one consulted",
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
              refusalGround: "unsuitable",
            },
          ],
        },
        { op: "add", path: "/sections/I/consultations", value: [{ setting: { type: "maintainedSpecial" } }] },
      ],
    },
  ],
  fail: [
    {
      name: "nobody was consulted",
      patch: [
        { op: "add", path: "/sections/I/consultations", value: [] },
        {
          op: "add",
          path: "/sections/I/requests",
          value: [
            {
              setting: { name: "Example Special School", type: "maintainedSpecial", urn: "999904" },
              by: "mother",
              date: "2026-06-18",
              outcome: "not named",
              refusalGround: "unsuitable",
            },
          ],
        },
      ],
      hits: ["/sections/I/requests/0"],
    },
    {
      name: "another school was",
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
              refusalGround: "unsuitable",
            },
          ],
        },
        {
          op: "add",
          path: "/sections/I/consultations",
          value: [{ setting: { name: "Example Grove School", type: "maintainedSpecial" }, sentDate: "2026-06-19" }],
        },
      ],
      hits: ["/sections/I/requests/0"],
    },
  ],
};
