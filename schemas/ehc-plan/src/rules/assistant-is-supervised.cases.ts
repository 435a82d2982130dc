import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `assistantIsSupervised`. */
export const assistantIsSupervisedCases: RuleCases = {
  rule: "ehc-plan/assistant-is-supervised",
  pass: [
    {
      name: "support in lessons, where the teacher is",
      patch: [
        { op: "replace", path: "/sections/F/provisions/1/type", value: "inClassSupport" },
        { op: "remove", path: "/sections/F/provisions/1/deliverer/supervision" },
      ],
    },
    {
      name: "a teacher",
      patch: [{ op: "replace", path: "/sections/F/provisions/1/deliverer", value: { role: "teacher" } }],
    },
  ],
  fail: [
    {
      name: "a programme",
      patch: [
        { op: "add", path: "/sections/F/provisions/0/type", value: "programme" },
        {
          op: "add",
          path: "/sections/F/provisions/0/deliverer",
          value: { role: "teachingAssistant", expertise: "trained in the programme" },
        },
      ],
      hits: ["/sections/F/provisions/0/deliverer/supervision"],
    },
    {
      name: "a therapy assistant, of whatever kind the line is",
      patch: [
        { op: "remove", path: "/sections/F/provisions/0/type" },
        {
          op: "replace",
          path: "/sections/F/provisions/0/deliverer",
          value: { role: "speechAndLanguageTherapyAssistant", expertise: "trained by the therapist" },
        },
      ],
      hits: ["/sections/F/provisions/0/deliverer/supervision"],
    },
    {
      name: "a higher level teaching assistant with expertise only",
      patch: [
        {
          op: "replace",
          path: "/sections/F/provisions/1/deliverer",
          value: { role: "higherLevelTeachingAssistant", expertise: "trained in the programme" },
        },
      ],
      hits: ["/sections/F/provisions/1/deliverer/supervision"],
    },
    {
      name: "a therapy assistant in section G",
      patch: [
        {
          op: "replace",
          path: "/sections/G/provisions/0/deliverer",
          value: { role: "physiotherapyAssistant", expertise: "trained by the physiotherapist" },
        },
      ],
      hits: ["/sections/G/provisions/0/deliverer/supervision"],
    },
  ],
};
