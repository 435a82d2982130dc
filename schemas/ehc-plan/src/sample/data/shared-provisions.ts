// Long because it is data: provision that serves several needs at once.
import { keyed } from "../keyed.ts";
import type { ProvisionPart } from "../strand.ts";

/** Provision of section F for all needs of the plan together. */
export const sharedProvisions = keyed<ProvisionPart>()({
  induction: {
    type: "staffTraining",
    text: [
      "All staff who meet {name} are briefed on this plan and on {his} one-page profile by the {lead}, {amount}, and new staff before their first day with {him}.",
    ],
    amount: { minutes: [45, 60], sessions: [1, 1], per: "term", group: 30 },
    by: "senco",
    where: "wholeSetting",
  },
  planning: {
    type: "supervisionOrConsultation",
    text: [
      "The {lead} brings together {name}, {his} parents and the adults who work with {him} to review targets and set new ones, {amount}.",
    ],
    amount: { minutes: [60], sessions: [1, 1], per: "term", group: 8 },
    by: "senco",
    where: "withdrawal",
  },
  approach: {
    type: "environment",
    text: ["Every adult speaks to {name} calmly, by name and at {his} own pace, and lets {him} finish."],
    amount: {
      basis: "notQuantified",
      reason:
        "It is a way of being with {name} at all times and not a service in hours; the {teacher} and {name} decide together what it looks like from day to day.",
    },
    by: "teachingStaff",
    where: "wholeSetting",
  },
  unfamiliarAdult: {
    type: "inClassSupport",
    text: [
      "A familiar adult joins the {lesson}, sits with {name} and at most five {peers}, and explains {name}'s profile to whoever is teaching.",
    ],
    amount: {
      basis: "triggered",
      trigger: "any {lesson} that is taken by somebody who has not met {name}",
      minutes: 50,
      ratio: { staff: 1, learners: 6 },
      groupSizeMax: 6,
    },
    by: "assistant",
    where: "classroom",
  },
  transition: {
    type: "transitionSupport",
    text: [
      "A move plan with {name}: visits to the next setting with a familiar adult, a book of photographs and a meeting of both teams, {amount}, from the spring term before the move.",
    ],
    amount: { minutes: [90, 120], sessions: [6, 8], per: "year" },
    by: "assistant",
    where: "community",
  },
  progressCheck: {
    type: "monitoring",
    text: [
      "An educational psychologist watches {name} in {lessons}, measures progress towards the outcomes and reports in writing, {amount}.",
    ],
    amount: { minutes: [120], sessions: [1, 1], per: "year" },
    by: "educationalPsychologist",
    where: "classroom",
  },
  examinations: {
    type: "accessArrangement",
    text: [
      "In tests and examinations {name} sits in a room of {his} own with 25 percent extra time and rest breaks that stop the clock.",
    ],
    amount: { basis: "continuous", during: "all tests and examinations", ratio: { staff: 1, learners: 1 } },
    by: "teachingStaff",
    where: "withdrawal",
  },
  teachingAide: {
    type: "inClassSupport",
    text: [
      "A higher level teaching assistant leads {name}'s group of three in humanities and languages with adapted materials, {amount}.",
    ],
    amount: { minutes: [60], sessions: [3, 4], per: "week", group: 3 },
    by: "higherLevelTeachingAssistant",
    where: "classroom",
  },
  homeCarryOver: {
    type: "homeProgramme",
    text: [
      "A parent carries out the therapist's games at home, {amount}, after being shown them in person; the therapist looks at a film of one session each half term.",
    ],
    amount: { minutes: [10], sessions: [3, 4], per: "week", weeks: 44 },
    by: "parent",
    where: "home",
  },
  residential: {
    type: "residential",
    text: [
      "{name} lives at the {setting} in term time, with waking night staff and a planned evening curriculum of self-care, meals, leisure and friendship.",
    ],
    amount: {
      basis: "continuous",
      during: "evenings, nights and mornings from Monday to Friday",
      hoursPerWeek: 84,
      weeksPerYear: 38,
      ratio: { staff: 1, learners: 3 },
    },
    by: "careWorker",
    where: "wholeSetting",
    residential: true,
    facilities: ["a single bedroom", "a kitchen in which {he} can learn to cook"],
  },
  homeTuition: {
    type: "directTeaching",
    text: [
      "Teaching of core subjects by the same two tutors, {amount}, at home and in a community room, with breaks that {name} decides on.",
    ],
    amount: { minutes: [60], sessions: [5, 7], per: "week" },
    by: "tutor",
    where: "home",
  },
  onlineLessons: {
    type: "directTeaching",
    text: ["Live online {lessons} in a class of no more than eight, with the camera off if {name} wishes, {amount}."],
    amount: { minutes: [50], sessions: [4, 5], per: "week", group: 8 },
    by: "tutor",
    where: "online",
  },
});
