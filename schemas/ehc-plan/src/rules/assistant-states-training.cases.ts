import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `assistantStatesTraining`. */
export const assistantStatesTrainingCases: RuleCases = {
  rule: "ehc-plan/assistant-states-training",
  pass: [
    { name: "trained in the programme", patch: [] },
    {
      name: "support in lessons",
      patch: [
        {
          op: "add",
          path: "/sections/F/provisions/1",
          value: {
            id: "prov-2",
            text: "An assistant sits with him and repeats instructions, in every English lesson.",
            type: "inClassSupport",
            needRefs: ["need-2"],
            outcomeRefs: ["out-2"],
            quantity: { basis: "continuous", during: "in English lessons", ratio: { staff: 1, learners: 2 } },
            deliverer: { role: "teachingAssistant" },
            fundingSource: "notionalSenBudget",
          },
        },
        { op: "remove", path: "/sections/F/provisions/2" },
      ],
    },
    {
      name: "trained for a clinical task",
      patch: [
        {
          op: "add",
          path: "/sections/G/provisions/0/delegatedTask",
          value: {
            task: "gastrostomy",
            registrant: "children's community nurse",
            training: "by the nurse, each year",
            competencyDate: "2026-06-01",
            expires: "2027-06-01",
          },
        },
        { op: "add", path: "/sections/G/provisions/0/healthcarePlan", value: "IHP-1" },
        { op: "add", path: "/sections/G/provisions/0/type", value: "programme" },
        { op: "add", path: "/sections/G/provisions/0/deliverer/role", value: "teachingAssistant" },
        { op: "add", path: "/sections/G/provisions/0/deliverer/supervision", value: "by the nurse, each half term" },
      ],
    },
    { name: "a therapist", patch: [{ op: "remove", path: "/sections/F/provisions/0/deliverer/expertise" }] },
  ],
  fail: [
    {
      name: "no training stated",
      patch: [{ op: "remove", path: "/sections/F/provisions/1/deliverer/expertise" }],
      hits: ["/sections/F/provisions/1/deliverer/expertise"],
    },
    {
      name: "a therapy assistant",
      patch: [
        { op: "add", path: "/sections/F/provisions/0/type", value: "therapyDirect" },
        {
          op: "add",
          path: "/sections/F/provisions/0/deliverer",
          value: { role: "speechAndLanguageTherapyAssistant", supervision: "the therapist, each half term" },
        },
      ],
      hits: ["/sections/F/provisions/0/deliverer/expertise"],
    },
    {
      name: "a therapy assistant in section G",
      patch: [
        {
          op: "replace",
          path: "/sections/G/provisions/0/deliverer",
          value: { role: "physiotherapyAssistant", supervision: "the physiotherapist, each term" },
        },
      ],
      hits: ["/sections/G/provisions/0/deliverer/expertise"],
    },
  ],
};
