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
    ["somebody who provides", "The school will arrange transport."],
    ["somebody by name", "Mr Field will teach her every Monday."],
    ["staff to do something", "Staff to model language."],
    ["a service that is done", "A block of six sessions will be completed by Easter."],
    ["a thing that is drawn up", "A care plan will be drawn up with the nurse."],
    ["an instruction", "Provide movement breaks every 30 minutes."],
    ["a service alone", "Ongoing one to one support with reading."],
    ["an activity with somebody", "Daily reading with an adult."],
    ["a service that one has", "Ravi receives one to one tuition."],
    ["a device that is given", "She will have been given a laptop."],
    ["time with somebody", "He will get an hour a day with Miss Field."],
    ["somebody who is there", "There will be a teaching assistant in each lesson."],
    ["parents on a course", "Parents will attend a workshop."],
    ["an assessment", "Nadia will be assessed by an educational psychologist."],
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
    ["with somebody beside", "With support from a teaching assistant Maya will write three sentences."],
    ["after a programme", "After a weekly programme with the therapist, Lottie will say 's' correctly."],
    ["understood by staff", "By July he will be understood by staff in eight of ten tries."],
    ["what staff notice", "By July teachers will notice that he begins a task on his own."],
    ["his own tutor", "She will meet her tutor and plan her week."],
    ["a placement that is completed", "Jordan will have completed a two-week placement at a farm."],
    ["a plan in the verb", "By May 2027 Maya plans and cooks two meals."],
    ["a timetable that helps", "He accepts a change that is shown on his timetable."],
    ["nothing", ""],
  ])("leaves an outcome alone: %s", (_name, given) => {
    expect(readsAsProvision(given)).toBe(false);
  });
});
