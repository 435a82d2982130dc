import type { RuleCases } from "@send-standards/core";

/** A need of section B without its impact. */
const bare = (text: string, at = 0) =>
  [
    { op: "replace", path: `/sections/B/needs/${at}/text`, value: text },
    { op: "add", path: `/sections/B/needs/${at}/impact`, value: "none" },
    { op: "remove", path: `/sections/B/needs/${at}/impact` },
  ] as const;

/** Boundary cases of `needSaysMoreThanDiagnosis`. */
export const needSaysMoreThanDiagnosisCases: RuleCases = {
  rule: "ehc-plan/need-says-more-than-diagnosis",
  pass: [
    {
      name: "a diagnosis, with its impact",
      patch: [{ op: "replace", path: "/sections/B/needs/0/text", value: "Developmental language disorder." }],
    },
    {
      name: "a diagnosis with what is hard because of it",
      patch: bare("Developmental language disorder: he loses the thread after five words."),
    },
    {
      name: "what is hard, without a diagnosis",
      patch: bare("He cannot follow what is said to the whole class."),
    },
    {
      name: "a need that is resolved",
      patch: [...bare("Dyslexia.", 1), { op: "add", path: "/sections/B/needs/1/status", value: "resolved" }],
    },
    {
      name: "a health condition",
      patch: [{ op: "replace", path: "/sections/C/needs/0/text", value: "Mild asthma." }],
    },
  ],
  fail: [
    {
      name: "a diagnosis",
      patch: bare("Autism spectrum disorder."),
      hits: ["/sections/B/needs/0/text"],
    },
    {
      name: "who made it and when",
      patch: bare("Tobias has a diagnosis of developmental language disorder, made by a paediatrician in May 2024."),
      hits: ["/sections/B/needs/0/text"],
    },
  ],
};
