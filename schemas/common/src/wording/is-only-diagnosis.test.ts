import { describe, expect, it } from "vitest";
import { isOnlyDiagnosis } from "./is-only-diagnosis.ts";

describe("isOnlyDiagnosis", () => {
  it.each<[string, string]>([
    ["letters", "ASD."],
    ["several", "Autism, ADHD and dyslexia"],
    ["a sentence", "Maya has a diagnosis of developmental language disorder."],
    ["who made it and when", "Autism, diagnosed by the community paediatrician in March 2021."],
    ["a name in it", "Prader-Willi syndrome, confirmed at Field Hospital."],
    ["how it is treated", "ADHD, for which he takes a medicine twice a day."],
    ["a type of need", "Speech, language and communication needs (SLCN)"],
    ["a chromosome", "22q11.2 deletion syndrome"],
    [
      "a long list",
      "Cerebral palsy, epilepsy, a visual impairment, severe learning difficulties, scoliosis and asthma.",
    ],
  ])("is only a diagnosis: %s", (_name, given) => {
    expect(isOnlyDiagnosis(given)).toBe(true);
  });

  it.each<[string, string]>([
    ["its effect", "Autism: loud noises hurt him and he runs from the hall."],
    ["what he cannot do", "ADHD; he cannot sit through a lesson."],
    ["a difficulty with something", "Difficulties with reading and spelling."],
    ["a difficulty alone", "Finds it hard to take turns."],
    ["what happens because of it", "Her hearing loss means that she misses instructions."],
    ["in a long text", `He has autism. ${"He leaves the room when it is loud. ".repeat(3)}`],
    ["a medicine alone", "Takes a tablet each morning."],
    ["nothing", ""],
  ])("says more: %s", (_name, given) => {
    expect(isOnlyDiagnosis(given)).toBe(false);
  });
});
