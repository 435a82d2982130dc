import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `medicineAgreedByFamily`. */
export const medicineAgreedByFamilyCases: RuleCases = {
  rule: "data-items/medicine-agreed-by-family",
  pass: [
    {
      name: "a parent gives it",
      patch: [
        { op: "replace", path: "/health/medicines/0/administration", value: "parent" },
        { op: "remove", path: "/health/medicines/0/agreedDate" },
      ],
    },
    {
      name: "no longer given",
      patch: [
        { op: "add", path: "/health/medicines/0/to", value: "2026-11-24" },
        { op: "remove", path: "/health/medicines/0/agreedDate" },
      ],
    },
    {
      name: "nothing said on who gives it",
      patch: [
        { op: "remove", path: "/health/medicines/0/administration" },
        { op: "remove", path: "/health/medicines/0/agreedDate" },
      ],
    },
  ],
  fail: [
    {
      name: "given by staff",
      patch: [
        {
          op: "add",
          path: "/health/medicines",
          value: [
            {
              id: "unagreed",
              purpose: "Attention in lessons.",
              administration: "trainedStaff",
              recorded: { date: "2025-06-02", source: { kind: "school" } },
            },
          ],
        },
      ],
      hits: ["/health/medicines/0/agreedDate"],
    },
    {
      name: "watched by staff",
      patch: [
        { op: "replace", path: "/health/medicines/0/administration", value: "supervised" },
        { op: "remove", path: "/health/medicines/0/agreedDate" },
      ],
      hits: ["/health/medicines/0/agreedDate"],
    },
  ],
};
