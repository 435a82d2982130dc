import type { RuleCases } from "@send-standards/core";
import { taxonomyBase } from "./taxonomy-base.ts";

/** Boundary cases of `prefixIsRegistered`. */
export const prefixIsRegisteredCases: RuleCases = {
  rule: "needs/prefix-is-registered",
  base: taxonomyBase,
  pass: [
    {
      name: "an authority that was abolished",
      patch: [
        { op: "replace", path: "/prefix", value: "la909" },
        {
          op: "replace",
          path: "/codes",
          value: [{ code: "la909:quiet", label: "Quiet", definition: "Speaks little.", parent: "CI" }],
        },
        {
          op: "replace",
          path: "/crosswalks/0/mappings",
          value: [{ relation: "broader", from: "la909:quiet", to: "anxiety", loss: "That it shows as silence." }],
        },
        {
          op: "add",
          path: "/crosswalks/0/unreached/-",
          value: { codes: ["attendance", "sensoryProcessing"], reason: "The body uses these as they are." },
        },
      ],
    },
    {
      name: "an NHS body",
      patch: [
        { op: "replace", path: "/prefix", value: "odsrre" },
        {
          op: "replace",
          path: "/codes",
          value: [{ code: "odsrre:quiet", label: "Quiet", definition: "Speaks little.", parent: "CI" }],
        },
        {
          op: "replace",
          path: "/crosswalks/0/mappings",
          value: [{ relation: "broader", from: "odsrre:quiet", to: "anxiety", loss: "That it shows as silence." }],
        },
        {
          op: "add",
          path: "/crosswalks/0/unreached/-",
          value: { codes: ["attendance", "sensoryProcessing"], reason: "The body uses these as they are." },
        },
      ],
    },
    {
      name: "another provider",
      patch: [
        { op: "replace", path: "/prefix", value: "ukprn10099999" },
        {
          op: "replace",
          path: "/codes",
          value: [{ code: "ukprn10099999:quiet", label: "Quiet", definition: "Speaks little.", parent: "CI" }],
        },
        {
          op: "replace",
          path: "/crosswalks/0/mappings",
          value: [
            { relation: "broader", from: "ukprn10099999:quiet", to: "anxiety", loss: "That it shows as silence." },
          ],
        },
        {
          op: "add",
          path: "/crosswalks/0/unreached/-",
          value: { codes: ["attendance", "sensoryProcessing"], reason: "The body uses these as they are." },
        },
      ],
    },
    {
      name: "none",
      patch: [
        { op: "remove", path: "/prefix" },
        { op: "remove", path: "/extends" },
      ],
    },
  ],
  fail: [
    { name: "a word", patch: [{ op: "replace", path: "/prefix", value: "loc" }], hits: ["/prefix"] },
    {
      name: "a code that no authority has",
      patch: [{ op: "replace", path: "/prefix", value: "la999" }],
      hits: ["/prefix"],
    },
    {
      name: "seven digits for a provider",
      patch: [{ op: "replace", path: "/prefix", value: "ukprn1009999" }],
      hits: ["/prefix"],
    },
    {
      name: "a character too few for an NHS body",
      patch: [{ op: "replace", path: "/prefix", value: "ods" }],
      hits: ["/prefix"],
    },
  ],
};
