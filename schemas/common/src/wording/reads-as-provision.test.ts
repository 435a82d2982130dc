import { describe, expect, it } from "vitest";
import { readsAsProvision } from "./reads-as-provision.ts";

describe("readsAsProvision", () => {
  it.each<[string, string]>([
    ["will receive a therapy", "Maya will receive speech and language therapy."],
    ["words between", "He will receive weekly one to one support from the SENCO."],
    ["to be provided with", "To be provided with a teaching assistant in all lessons."],
    ["should have access to", "She should have access to counselling."],
    ["will be supported by", "By July he will be supported by an adult at lunch."],
    ["will be given", "Sam will be given extra tuition in maths."],
    ["the second sentence", "He reads well. He will receive tuition."],
    ["a line end between sentences", "He reads well\nHe will receive tuition"],
  ])("reads as provision: %s", (_name, given) => {
    expect(readsAsProvision(given)).toBe(true);
  });

  it.each<[string, string]>([
    ["an ability", "By July he orders his lunch at the counter without help from an adult."],
    ["a badge", "She will receive her swimming badge for 25 metres."],
    ["a service in another sentence", "He will receive a certificate. Support is then withdrawn."],
    ["a service far away", "He will receive the ball, pass it on, turn and run back to where the adult stands."],
    ["a description", "He receives praise from adults and says thank you."],
    ["asking for support", "He asks an adult for support when a task is too hard."],
    ["attending", "She attends four sessions a week by Easter."],
    ["being able", "He will be able to travel to therapy on his own by bus."],
    ["access to places", "By 18 he will have access to his own front door with a key that he keeps himself."],
    ["nothing", ""],
  ])("leaves an outcome alone: %s", (_name, given) => {
    expect(readsAsProvision(given)).toBe(false);
  });
});
