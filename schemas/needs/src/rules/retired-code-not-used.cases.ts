import type { RuleCases } from "@send-standards/core";
import { base } from "./base.ts";
import { taxonomyBase } from "./taxonomy-base.ts";

const byOldTypes = {
  op: "replace",
  path: "",
  value: {
    ...base,
    areaTaxonomy: { taxonomyId: "dfe-sen-type", version: "to-2014" },
    cells: [],
    gaps: [{ reason: "To be written." }],
  },
} as const;

/** Boundary cases of `retiredCodeNotUsed`. */
export const retiredCodeNotUsedCases: RuleCases = {
  rule: "needs/retired-code-not-used",
  base: taxonomyBase,
  pass: [
    {
      name: "a type that is in use",
      patch: [
        { op: "replace", path: "/codes", value: taxonomyBase.codes.slice(3) },
        { op: "replace", path: "/crosswalks/0/to", value: { taxonomyId: "dfe-sen-type", version: "2025" } },
        {
          op: "replace",
          path: "/crosswalks/0/mappings",
          value: [
            { relation: "narrower", from: "la202:soundSensitivity", to: "ASD", loss: "That others may have it, too." },
          ],
        },
        {
          op: "replace",
          path: "/crosswalks/0/unreached",
          value: [
            {
              codes: ["SPLD", "MLD", "SLD", "PMLD", "SEMH", "SLCN", "HI", "VI", "MSI", "PD", "DS", "OTH", "NSA"],
              reason: "The council uses these as they are.",
            },
          ],
        },
      ],
    },
    {
      name: "a type of before 2014 in a taxonomy of that time",
      patch: [
        { op: "replace", path: "/extends", value: { taxonomyId: "dfe-sen-type", version: "to-2014" } },
        { op: "replace", path: "/validFrom", value: "2014-08-31" },
      ],
    },
    {
      name: "a national taxonomy that leads back",
      patch: [
        { op: "remove", path: "/extends" },
        { op: "remove", path: "/prefix" },
        { op: "replace", path: "/codes", value: taxonomyBase.codes.slice(3) },
        { op: "replace", path: "/crosswalks/0/to", value: { taxonomyId: "dfe-sen-type", version: "to-2014" } },
        {
          op: "replace",
          path: "/crosswalks/0/mappings",
          value: [{ relation: "broader", from: "la202:soundSensitivity", to: "OTH", loss: "That it is about sound." }],
        },
        {
          op: "replace",
          path: "/crosswalks/0/unreached",
          value: [
            {
              codes: ["SPLD", "MLD", "SLD", "PMLD", "SLCN", "HI", "VI", "MSI", "PD", "ASD", "BESD"],
              reason: "The council uses these as they are.",
            },
          ],
        },
      ],
    },
    {
      name: "a mapping to nothing",
      patch: [
        { op: "replace", path: "/codes", value: taxonomyBase.codes.slice(3) },
        { op: "replace", path: "/crosswalks/0/to", value: { taxonomyId: "dfe-sen-type", version: "2025" } },
        {
          op: "replace",
          path: "/crosswalks/0/mappings",
          value: [{ relation: "broader", from: "la202:soundSensitivity", to: "OTH", loss: "That it is about sound." }],
        },
        {
          op: "replace",
          path: "/crosswalks/0/unreached",
          value: [
            {
              codes: ["SPLD", "MLD", "SLD", "PMLD", "SEMH", "SLCN", "HI", "VI", "MSI", "PD", "ASD", "DS", "NSA"],
              reason: "The council uses these as they are.",
            },
          ],
        },
      ],
    },
    { name: "a matrix on the areas of 2015", patch: [{ op: "replace", path: "", value: base }] },
  ],
  fail: [
    {
      name: "an extension of the types of before 2014",
      patch: [{ op: "replace", path: "/extends", value: { taxonomyId: "dfe-sen-type", version: "to-2014" } }],
      hits: ["/extends"],
    },
    {
      name: "the day after the last of those types",
      patch: [
        { op: "replace", path: "/extends", value: { taxonomyId: "dfe-sen-type", version: "to-2014" } },
        { op: "replace", path: "/validFrom", value: "2014-09-01" },
      ],
      hits: ["/extends"],
    },
    {
      name: "no first day and no day of publication",
      patch: [
        { op: "replace", path: "/extends", value: { taxonomyId: "dfe-sen-type", version: "to-2014" } },
        { op: "remove", path: "/validFrom" },
        { op: "remove", path: "/publishedDate" },
        { op: "replace", path: "/status", value: "draft" },
      ],
      hits: ["/extends"],
    },
    {
      name: "a mapping to behaviour difficulties",
      patch: [
        { op: "replace", path: "/codes", value: taxonomyBase.codes.slice(3) },
        { op: "replace", path: "/crosswalks/0/to", value: { taxonomyId: "dfe-sen-type", version: "to-2014" } },
        {
          op: "replace",
          path: "/crosswalks/0/mappings",
          value: [
            { relation: "narrower", from: "la202:soundSensitivity", to: "BESD", loss: "That it is about sound." },
          ],
        },
        {
          op: "replace",
          path: "/crosswalks/0/unreached",
          value: [
            {
              codes: ["SPLD", "MLD", "SLD", "PMLD", "SLCN", "HI", "VI", "MSI", "PD", "ASD", "OTH"],
              reason: "The council uses these as they are.",
            },
          ],
        },
      ],
      hits: ["/crosswalks/0/mappings/0/to"],
    },
    { name: "a matrix by the types of before 2014", patch: [byOldTypes], hits: ["/areaTaxonomy"] },
  ],
};
