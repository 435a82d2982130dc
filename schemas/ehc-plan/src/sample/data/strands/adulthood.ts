// Long because it is data: threads that prepare for adult life.
import { keyed } from "../../keyed.ts";
import type { Strand } from "../../strand.ts";

/** Threads from Year 9: travel, work, home and community. */
export const adulthoodStrands = keyed<Strand>()({
  travel: {
    area: "CL",
    subAreas: ["selfCare", "executiveFunction"],
    source: "adulthood",
    need: [
      "{name} cannot travel alone. {He} does not judge traffic, read a timetable or know what to do when a bus is late.",
      "{name} relies on family or a taxi for every journey. {He} knows the way and loses it when anything changes.",
    ],
    detail: ["{He} has not crossed a main road without an adult.", "{He} panics when a stop is missed."],
    impact: [
      "{He} sees friends, shops and work only when somebody drives {him}.",
      "Jobs and courses beyond walking distance are out of reach.",
    ],
    strengths: ["{He} enjoys buses and knows their numbers.", "{He} carries a telephone and answers it."],
    finding: ["On a travel assessment {name} was safe at two of nine crossings."],
    levels: [
      {
        framework: "asdan",
        subject: "travel in the community",
        value: "{v} of 9 tasks",
        range: [1, 3],
        scale: [0, 9],
        by: "travel trainer",
      },
    ],
    outcome: {
      text: ["{By} {name} makes {g} of ten return journeys between home and the {setting} by bus on {his} own."],
      baseline: "{name} makes {b} of ten journeys on {his} own.",
      measure: "journeys made alone, of ten",
      indicator: "Return journeys made alone, of ten.",
      unit: "journeys of ten",
      method: "observationCount",
      start: [1, 1],
      goal: [8, 10],
      steps: [
        "{name} makes {m} of ten journeys with a trainer shadowing.",
        "{name} rings the agreed number when a bus does not come.",
      ],
      pfa: ["IL", "EMP"],
    },
    provisions: [
      {
        type: "travelTraining",
        text: [
          "Independent travel training by a qualified trainer, {amount}, on {name}'s own route, with a written risk assessment and a fading plan.",
        ],
        amount: { minutes: [60, 90], sessions: [2, 3], per: "week", weeks: 20 },
        by: "mentor",
        where: "community",
        when: "at the times of {his} own journey",
        pfa: true,
      },
    ],
  },
  work: {
    area: "CL",
    subAreas: ["generalLearning", "executiveFunction"],
    source: "adulthood",
    need: [
      "{name} wants paid work and has had little experience of it. {He} needs to learn what is expected at work by doing it, with somebody beside {him} who knows {him} well.",
      "{name} does not yet have the skills to find and keep a job. {He} finds instructions, time-keeping and talking to a manager hard.",
    ],
    detail: [
      "{He} has been on one visit to a workplace.",
      "{He} has a clear idea of what {he} would like to do and none of how to get there.",
    ],
    impact: [
      "Without planned work experience {he} is likely to leave education without a job.",
      "{He} measures {himself} against brothers and sisters who work.",
    ],
    strengths: [
      "{He} is reliable, and proud of a uniform.",
      "{He} works on without a pause when the task is clear.",
      "{He} is polite to customers.",
    ],
    finding: [
      "In a vocational profile {name} chose {interest} and hospitality, and managed three of ten workplace tasks with prompts.",
    ],
    levels: [
      {
        framework: "entryLevel",
        subject: "employability",
        value: "entry level {v}",
        range: [1, 2],
        scale: [1, 3],
        by: "course tutor",
      },
    ],
    outcome: {
      text: [
        "{By} {name} completes a work placement of six weeks and carries out {g} of ten tasks of the job without a prompt.",
      ],
      baseline: "{name} carries out {b} of ten workplace tasks without a prompt.",
      measure: "workplace tasks without a prompt, of ten",
      indicator: "Tasks of the job carried out without a prompt, of ten on the employer's list.",
      unit: "tasks of ten",
      method: "observationCount",
      start: [1, 2],
      goal: [7, 9],
      steps: [
        "{name} carries out {m} tasks with a job coach beside {him}.",
        "{name} makes a curriculum vitae with photographs.",
      ],
      pfa: ["EMP"],
    },
    provisions: [
      {
        type: "inClassSupport",
        text: [
          "A job coach with a recognised qualification works beside {name} at {his} placement, {amount}, and steps back task by task.",
        ],
        amount: { minutes: [180, 240], sessions: [1, 2], per: "week", weeks: 30 },
        by: "jobCoach",
        where: "workplace",
        pfa: true,
      },
      {
        type: "directTeaching",
        text: [
          "A careers session with a level 6 qualified adviser, {amount}, on {name}'s vocational profile and next steps.",
        ],
        amount: { minutes: [45, 60], sessions: [2, 2], per: "term" },
        by: "mentor",
        where: "withdrawal",
        pfa: true,
      },
    ],
  },
  homeSkills: {
    area: "CL",
    subAreas: ["selfCare", "generalLearning"],
    source: "occupational",
    need: [
      "{name} needs to be taught the skills of running a home: planning and cooking a meal, washing clothes, keeping safe and managing money.",
      "{name} has not yet learnt to manage everyday life alone. {He} waits for {his} parents to plan, buy, cook and wash.",
    ],
    detail: ["{He} can make toast and a cold drink.", "{He} does not compare prices or know what {he} has left."],
    impact: [
      "{He} cannot be left at home for longer than an hour.",
      "Without these skills {he} cannot move into a home of {his} own, as {he} wishes to.",
    ],
    strengths: ["{He} follows a picture recipe with care.", "{He} keeps {his} own room tidy."],
    finding: ["In a kitchen assessment {name} completed five of twenty steps safely on {his} own."],
    levels: [
      {
        framework: "standardised",
        name: "Example Adaptive Behaviour Scales",
        version: "3",
        subject: "domestic daily living",
        value: "standard score {v}",
        range: [52, 70],
        scale: [20, 160],
        by: "occupational therapist",
      },
    ],
    outcome: {
      text: ["{By} {name} plans, shops for and cooks {g} different hot meals safely and on {his} own."],
      baseline: "{name} cooks {b} hot meals with help.",
      measure: "different hot meals cooked alone",
      indicator: "Different hot meals planned, shopped for and cooked alone.",
      unit: "meals",
      method: "qualification",
      start: [2, 3],
      goal: [5, 6],
      steps: [
        "{name} cooks {m} meals with an adult in the room.",
        "{name} keeps a budget of twenty pounds for a week.",
      ],
      pfa: ["IL"],
    },
    provisions: [
      {
        type: "smallGroup",
        text: [
          "Teaching in a training kitchen or flat, {amount}, in a group of four with two adults: planning, shopping, cooking, clearing up.",
        ],
        amount: { minutes: [120, 150], sessions: [1, 2], per: "week", weeks: 36, staff: 2, group: 4 },
        by: "teachingStaff",
        where: "community",
        pfa: true,
      },
    ],
  },
  community: {
    area: "CI",
    subAreas: ["socialCommunication"],
    source: "adulthood",
    need: [
      "{name} has few contacts outside home and {setting}. {He} does not know how to join a club, plan to meet somebody or keep safe with new people and online.",
      "{name} wants to belong to something and finds the first step too hard. {He} has been taken advantage of by people whom {he} met online.",
    ],
    detail: ["{He} tells strangers where {he} lives.", "{He} has never arranged to meet a friend."],
    impact: [
      "{He} spends weekends alone.",
      "{He} is at risk of being used by others, because {he} wants so much to be liked.",
    ],
    strengths: ["{He} is warm and open.", "{He} comes alive when others share {his} interest in {interest}."],
    finding: [
      "{name} could name one safe rule for meeting people and no place in {his} area where {he} goes by choice.",
    ],
    levels: [
      {
        framework: "goalAttainmentScaling",
        subject: "taking part in the community",
        value: "{v}",
        range: [-2, -1],
        scale: [-2, 2],
        by: "careers and transition adviser",
      },
    ],
    outcome: {
      text: [
        "{By} {name} goes to a club or activity of {his} own choice {g} times in ten weeks and arranges one meeting with a friend {himself}.",
      ],
      baseline: "{name} goes {b} times in ten weeks.",
      measure: "visits in ten weeks",
      indicator: "Visits to a club or activity of {his} choice in ten weeks.",
      unit: "visits",
      method: "selfReport",
      start: [2, 3],
      goal: [7, 9],
      steps: [
        "{name} goes {m} times with somebody whom {he} knows.",
        "{name} states four rules for keeping safe online and offline.",
      ],
      pfa: ["CI"],
    },
    provisions: [
      {
        type: "smallGroup",
        text: ["A course on friendship, consent and safety for six learners, {amount}, for two terms."],
        amount: { minutes: [60], sessions: [1, 1], per: "week", weeks: 24, group: 6 },
        by: "teachingStaff",
        where: "withdrawal",
        pfa: true,
      },
      {
        type: "supportAtUnstructuredTimes",
        text: [
          "A trained peer mentor goes with {name} to an activity of {his} choice, {amount}, after a meeting with the {lead}.",
        ],
        amount: { minutes: [90], sessions: [1, 1], per: "fortnight", weeks: 36 },
        by: "peer",
        where: "community",
        pfa: true,
      },
    ],
  },
});
