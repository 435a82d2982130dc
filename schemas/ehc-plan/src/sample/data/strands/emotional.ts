// Long because it is data: threads of social, emotional and mental health.
import { keyed } from "../../keyed.ts";
import type { Strand } from "../../strand.ts";

/** Threads that start in social, emotional and mental health. */
export const emotionalStrands = keyed<Strand>()({
  anxiety: {
    area: "SEMH",
    subAreas: ["anxiety"],
    senTypes: ["SEMH"],
    driver: [
      "uncertainty and sensory overload, in somebody who takes in more than others notice",
      "fear of getting things wrong, after years of finding {work} too hard",
    ],
    source: "mentalHealth",
    need: [
      "{name} is anxious for much of the day. {He} worries about mistakes, about being looked at and about what might happen, and {his} worry shows as silence, stomach ache or refusal.",
      "Anxiety is at its strongest for {name} before and during {lessons} in which {he} may be asked to speak or write in front of others.",
    ],
    detail: [
      "{He} scans the room for exits and sits by the door.",
      "{He} holds {himself} together in the {setting} and falls apart at home.",
      "{He} bites {his} sleeves and nails until they bleed.",
    ],
    impact: [
      "{He} is too tense to learn for at least an hour a day and avoids any task that {he} might fail.",
      "{He} has dropped activities that {he} used to love.",
      "Meals and sleep suffer on evenings before a test.",
    ],
    strengths: [
      "{He} is thoughtful and notices when others are upset.",
      "{He} can name {his} worries to an adult whom {he} knows, in writing.",
      "{He} finds calm in {interest}.",
    ],
    finding: [
      "On a questionnaire of anxiety {name}'s own rating and that of {his} parents were both in the clinical range.",
    ],
    levels: [
      {
        framework: "standardised",
        name: "Example Anxiety Questionnaire",
        version: "1",
        subject: "total anxiety, self-report",
        value: "score {v}",
        range: [58, 84],
        scale: [0, 114],
        by: "mental health practitioner",
      },
    ],
    outcome: {
      text: [
        "{By} {name} notices {his} early signs of anxiety and uses one of {his} three strategies to stay in the {lesson}, {g} times out of ten.",
        "{By} {name} takes part in {g} of ten {lessons} that {he} used to avoid, with {his} plan in {his} pocket.",
      ],
      baseline: "{name} stays in the {lesson} in {b} of ten such moments.",
      measure: "moments in which {name} stays, of ten",
      indicator: "Moments of anxiety in which {he} uses a strategy and stays, of ten recorded.",
      unit: "moments of ten",
      method: "selfReport",
      start: [1, 3],
      goal: [6, 8],
      steps: [
        "{name} marks {his} level on a five-point scale, {m} times out of ten.",
        "{name} practises each strategy while calm, once a day for two weeks.",
      ],
      pfa: ["HLTH", "CI"],
    },
    provisions: [
      {
        type: "directTeaching",
        text: [
          "Sessions based on cognitive behaviour therapy on noticing and managing worry, {amount}, one to one with a practitioner trained in work with neurodivergent young people.",
          "One-to-one sessions on worry, body signals and coping, {amount}, in the same room with the same practitioner.",
        ],
        amount: { minutes: [45, 50], sessions: [1, 1], per: "week", weeks: 30 },
        by: "mentalHealthPractitioner",
        where: "withdrawal",
      },
      {
        type: "inClassSupport",
        text: [
          "A key adult meets {name} on arrival, goes through the day with {him}, checks in at midday and closes the day with {him}, {amount}.",
        ],
        amount: { minutes: [10], sessions: [3, 3], per: "day" },
        by: "assistant",
        where: "withdrawal",
      },
      {
        type: "environment",
        text: [
          "An exit card that {name} may use without giving a reason, and a quiet room with an adult on call within two minutes.",
        ],
        amount: { basis: "continuous", during: "the whole of every day" },
        by: "assistant",
        where: "wholeSetting",
        facilities: ["a quiet room with low light and a door that closes"],
      },
    ],
  },
  schoolAvoidance: {
    area: "SEMH",
    subAreas: ["attendance", "anxiety"],
    senTypes: ["SEMH"],
    driver: [
      "anxiety that built up over two years of coping without being noticed",
      "sensory overload and a falling-out that was never put right",
    ],
    source: "psychology",
    need: [
      "{name} cannot attend {setting} for emotional reasons. {He} wants to go and is physically unable to leave the house on most mornings.",
      "{name}'s attendance has fallen for emotional reasons to less than a third. {He} manages the first hour on some days and then has to go home.",
    ],
    detail: [
      "Panic begins on the evening before and is at its height at the gate.",
      "{He} has hardly been out of the house except with {his} mother since the spring.",
    ],
    impact: [
      "{He} has missed most of a year's teaching and has lost touch with {his} friends.",
      "{His} world has shrunk to one room and one screen.",
    ],
    strengths: [
      "{He} learns well at home when an adult whom {he} trusts sits beside {him}.",
      "{He} keeps in touch online with one friend who shares {his} love of {interest}.",
    ],
    finding: ["Attendance was 28 percent over the last two terms; all absence was for reasons of emotional distress."],
    levels: [
      {
        framework: "goalAttainmentScaling",
        subject: "coming in and staying",
        value: "{v}",
        range: [-2, -1],
        scale: [-2, 2],
        by: "educational psychologist",
      },
    ],
    outcome: {
      text: ["{By} {name} attends {g} of the ten sessions of the week at the place and times of {his} own plan."],
      baseline: "{name} attends {b} of ten sessions in a week.",
      measure: "sessions attended in a week, of ten",
      indicator: "Sessions attended in a week, of ten, averaged across a half term.",
      unit: "sessions of ten",
      method: "attendance",
      start: [1, 2],
      goal: [6, 8],
      steps: [
        "{name} attends {m} sessions in a week with {his} key adult.",
        "{name} visits the building after hours with a parent, four times.",
      ],
      pfa: ["CI", "HLTH"],
    },
    provisions: [
      {
        type: "directTeaching",
        text: [
          "One-to-one teaching in {name}'s strongest and weakest subjects, {amount}, at home at first and then in a small room with its own entrance.",
        ],
        amount: { minutes: [60], sessions: [5, 8], per: "week" },
        by: "tutor",
        where: "home",
        flexibility: {
          floor: "Five hours in every week of term.",
          decisionMaker: "{lead}, with {name} and a parent",
          rule: "Hours rise by one each fortnight in which {name} attended all that were planned, and never fall below the floor.",
        },
      },
      {
        type: "transitionSupport",
        text: [
          "A stepwise return plan written with {name}, with one step a fortnight and a key adult who meets {him} outside the building, {amount}.",
        ],
        amount: { minutes: [30], sessions: [5, 5], per: "week" },
        by: "mentor",
        where: "wholeSetting",
      },
      {
        type: "supervisionOrConsultation",
        text: [
          "An educational psychologist meets {name}'s parents and key adult to plan and review the steps, {amount}.",
        ],
        amount: { minutes: [60], sessions: [1, 1], per: "halfTerm" },
        by: "educationalPsychologist",
        where: "withdrawal",
      },
    ],
  },
  regulation: {
    area: "SEMH",
    subAreas: ["regulation"],
    senTypes: ["SEMH"],
    driver: [
      "communication that fails under stress",
      "a body on alert after early frightening experience",
      "sensory overload that {he} cannot yet put into words",
    ],
    source: "psychology",
    need: [
      "{name} has strong feelings that come quickly and last long. When {he} is overwhelmed {he} shouts, throws things or runs, and afterwards remembers little of it.",
      "{name} finds it hard to notice and manage {his} feelings. Frustration turns into distress within seconds, most often over {work} that {he} cannot start.",
    ],
    detail: [
      "It takes {him} between twenty minutes and an hour to be calm again.",
      "{He} is ashamed afterwards and says that {he} is bad.",
      "Touch in the moment of distress makes it worse.",
    ],
    impact: [
      "{He} misses on average three {lessons} a week and has been sent home four times this year.",
      "{Peers} are wary of {him}, and {he} is not asked to play or to join in.",
    ],
    strengths: [
      "{He} says sorry and means it.",
      "{He} knows three things that calm {him} and can point to them on a card.",
      "{He} looks after animals and younger children with care.",
    ],
    finding: [
      "Thirty-two incidents were recorded in twelve weeks; three quarters began with a written task or a queue.",
    ],
    levels: [
      {
        framework: "standardised",
        name: "Example Profile of Emotional Development",
        version: "3",
        subject: "self-regulation",
        value: "score {v}",
        range: [18, 42],
        scale: [0, 100],
        by: "educational psychologist",
      },
    ],
    outcome: {
      text: ["{By} {name} asks for a break or uses {his} calm plan before {he} is overwhelmed, {g} times out of ten."],
      baseline: "{name} does so {b} times out of ten, with an adult's lead.",
      measure: "times that {name} asks or uses the plan, of ten",
      indicator: "Times that {he} asks for a break or uses the plan before distress, of ten recorded.",
      unit: "times of ten",
      method: "observationCount",
      start: [2, 3],
      goal: [6, 8],
      steps: [
        "{name} shows on {his} card how {he} feels, {m} times out of ten.",
        "{name} goes back to the {lesson} within fifteen minutes of a break.",
      ],
      pfa: ["HLTH", "CI"],
    },
    provisions: [
      {
        type: "directTeaching",
        text: [
          "Teaching about feelings and what to do with them, with drawings and {name}'s own scale, {amount}, one to one.",
        ],
        amount: { minutes: [20, 30], sessions: [3, 3], per: "week" },
        by: "mentor",
        where: "withdrawal",
      },
      {
        type: "inClassSupport",
        text: [
          "A key adult sits within reach, watches for early signs, offers the break card and starts each written task with {name}.",
        ],
        amount: {
          basis: "continuous",
          during: "all {lessons}",
          hoursPerWeek: 20,
          weeksPerYear: 38,
          ratio: { staff: 1, learners: 1 },
        },
        by: "assistant",
        where: "classroom",
      },
      {
        type: "supervisionOrConsultation",
        text: [
          "Reflective supervision of the staff team by an educational psychologist, {amount}, with the incident record on the table.",
        ],
        amount: { minutes: [60], sessions: [1, 1], per: "halfTerm", group: 6 },
        by: "educationalPsychologist",
        where: "withdrawal",
      },
    ],
  },
  attachment: {
    area: "SEMH",
    subAreas: ["attachmentAndTrauma", "regulation"],
    senTypes: ["SEMH"],
    driver: ["loss and neglect in early life, and many moves between carers"],
    source: "psychology",
    need: [
      "{name} does not yet trust that adults will keep {him} safe. {He} checks where they are, tests whether they will stay and finds endings unbearable.",
      "Early loss has left {name} watchful. {He} controls what {he} can, rejects help when {he} most needs it and reads neutral faces as angry.",
    ],
    detail: [
      "Holidays, supply staff and the last week of term are the hardest times.",
      "{He} hides food and small objects.",
    ],
    impact: [
      "{He} spends so much energy on watching people that little is left for learning.",
      "Friendships start fast and end in hurt.",
    ],
    strengths: [
      "{He} has made one firm bond, with {his} key adult.",
      "{He} is funny, brave and quick to spot unfairness.",
    ],
    finding: [
      "{name} sought out one adult fourteen times in an hour and gave up on a task each time that adult left the room.",
    ],
    levels: [
      {
        framework: "standardised",
        name: "Example Strengths and Worries Questionnaire",
        version: "2",
        subject: "total difficulties, adult report",
        value: "score {v}",
        range: [20, 31],
        scale: [0, 40],
        by: "educational psychologist",
      },
    ],
    outcome: {
      text: [
        "{By} {name} lets one of three known adults help {him} with a hard task and carries on after they step away, {g} times out of ten.",
      ],
      baseline: "{name} carries on {b} times out of ten, with one adult only.",
      measure: "times that {name} carries on, of ten",
      indicator: "Times that {he} carries on after the adult steps away, of ten recorded.",
      unit: "times of ten",
      method: "observationCount",
      start: [2, 3],
      goal: [6, 7],
      steps: [
        "{name} accepts help from a second known adult, {m} times out of ten.",
        "{name} says goodbye at the end of a half term with a card and a return date.",
      ],
      pfa: ["CI"],
    },
    provisions: [
      {
        type: "directTeaching",
        text: [
          "Play-based or arts-based therapy with the same registered therapist, {amount}, planned for a full school year with a prepared ending.",
        ],
        amount: { minutes: [45, 50], sessions: [1, 1], per: "week", weeks: 38 },
        by: "mentalHealthPractitioner",
        where: "withdrawal",
      },
      {
        type: "smallGroup",
        text: ["A nurture group of eight with two trained adults, shared breakfast and play, {amount}."],
        amount: { minutes: [120], sessions: [4, 4], per: "week", staff: 2, group: 8 },
        stages: ["early", "primary", "secondary"],
        by: "teachingStaff",
        where: "withdrawal",
      },
      {
        type: "staffTraining",
        text: [
          "Training of all staff who meet {name} in attachment and trauma, {amount}, with a script for endings and staff changes.",
        ],
        amount: { minutes: [120], sessions: [1, 1], per: "year", group: 30 },
        by: "educationalPsychologist",
        where: "wholeSetting",
      },
    ],
  },
  lowMood: {
    area: "SEMH",
    subAreas: ["lowMood", "selfHarm"],
    senTypes: ["SEMH"],
    driver: ["isolation and a sense of being different, without anybody to share it with"],
    source: "mentalHealth",
    need: [
      "{name} has been low for more than a year. {He} sleeps badly, has lost interest in most things and at times hurts {himself} when feelings are too much.",
      "{name} describes {himself} as empty and tired. {He} withdraws to {his} room and finds it hard to see a future.",
    ],
    detail: [
      "{He} talks about it to one adult, and by message rather than face to face.",
      "A safety plan is agreed with {him} and known to those who need to know it.",
    ],
    impact: [
      "{He} cannot concentrate for longer than ten minutes and misses one {lesson} in three.",
      "{He} has stopped eating lunch with others.",
    ],
    strengths: ["{He} writes and draws with great honesty.", "{He} asks for help earlier than {he} did a year ago."],
    finding: [
      "{name} rated {his} mood at three of ten on average over four weeks and named loneliness as the main reason.",
    ],
    levels: [
      {
        framework: "standardised",
        name: "Example Mood Questionnaire",
        version: "1",
        subject: "mood, self-report",
        value: "score {v}",
        range: [29, 44],
        scale: [0, 66],
        by: "mental health practitioner",
      },
    ],
    outcome: {
      text: [
        "{By} {name} takes part in two activities a week that {he} chose {himself} and rates {his} week at {g} of ten or better, averaged over a half term.",
      ],
      baseline: "{name} takes part in none and rates {his} week at {b} of ten.",
      measure: "own rating of the week, of ten",
      indicator: "Own weekly rating, of ten, averaged over a half term.",
      unit: "points of ten",
      method: "selfReport",
      start: [2, 3],
      goal: [6, 7],
      steps: [
        "{name} rates {his} week at {m} of ten.",
        "{name} keeps to one activity outside the house for four weeks.",
      ],
      pfa: ["HLTH", "CI"],
    },
    provisions: [
      {
        type: "directTeaching",
        text: [
          "Mentoring by a trained adult of {name}'s choice, {amount}, on activity planning, sleep and {his} safety plan.",
        ],
        amount: { minutes: [40, 45], sessions: [2, 2], per: "week" },
        by: "mentor",
        where: "withdrawal",
        pfa: true,
      },
      {
        type: "curriculumAdaptation",
        text: [
          "A reduced programme of subjects agreed with {name}, with one free period each day in the library or the art room.",
        ],
        amount: { basis: "continuous", during: "the whole week", hoursPerWeek: 5, weeksPerYear: 38 },
        by: "teachingStaff",
        where: "wholeSetting",
        curriculum: {
          exclusions: [
            {
              subject: "One optional subject",
              detail: "all {lessons}",
              substitute: "mentoring and independent study in a quiet room",
            },
          ],
        },
      },
    ],
  },
  impulseControl: {
    area: "SEMH",
    subAreas: ["impulseControl", "regulation"],
    senTypes: ["SEMH"],
    driver: ["differences in attention and activity level that are neurodevelopmental"],
    source: "paediatrics",
    need: [
      "{name} acts before {he} thinks. {He} is on the move all day, calls out, and finds it very hard to wait, to sit and to stay with a task that does not interest {him}.",
      "{name}'s attention and activity level are those of a much younger {child}. {He} is distracted by what {he} sees, hears and thinks, and finishes little.",
    ],
    detail: [
      "{He} takes risks on roads and at heights.",
      "{He} does better with movement every fifteen minutes.",
      "Mornings are far better than afternoons.",
    ],
    impact: [
      "{He} completes about a quarter of {his} {work} and is corrected dozens of times a day.",
      "{He} loses friends by grabbing, interrupting and changing the rules.",
    ],
    strengths: [
      "{He} has endless energy and ideas.",
      "{He} can concentrate on {interest} for an hour.",
      "{He} forgives quickly and bears no grudges.",
    ],
    finding: ["In thirty minutes of observation {name} was on task for nine and left {his} seat seventeen times."],
    levels: [
      {
        framework: "standardised",
        name: "Example Rating of Attention and Activity",
        version: "3",
        subject: "hyperactivity and impulsivity, teacher report",
        value: "T score {v}",
        range: [70, 84],
        scale: [20, 100],
        by: "community paediatrician",
      },
    ],
    outcome: {
      text: [
        "{By} {name} stays with a set task for {g} minutes with one movement break and no more than two reminders.",
      ],
      baseline: "{name} stays with a set task for {b} minutes.",
      measure: "minutes on a set task",
      indicator: "Minutes on a set task with no more than two reminders, averaged over ten tasks.",
      unit: "minutes",
      method: "observationCount",
      start: [3, 5],
      goal: [15, 20],
      steps: [
        "{name} stays with a set task for {m} minutes.",
        "{name} uses {his} waiting card in a queue, four days of five.",
      ],
      pfa: ["EMP", "CI"],
    },
    provisions: [
      {
        type: "inClassSupport",
        text: [
          "{AnAssistant} starts each task with {name}, sets a timer for five minutes, checks and resets it, and leads a movement break every fifteen minutes.",
        ],
        amount: {
          basis: "continuous",
          during: "all {lessons} in which {he} sits to work",
          hoursPerWeek: 15,
          weeksPerYear: 38,
          ratio: { staff: 1, learners: 1 },
        },
        by: "assistant",
        where: "classroom",
      },
      {
        type: "programme",
        text: [
          "A movement programme written by the occupational therapist, {amount}, before {lessons} that ask for sitting.",
        ],
        amount: { minutes: [10, 15], sessions: [2, 3], per: "day" },
        by: "assistant",
        where: "withdrawal",
      },
      {
        type: "smallGroup",
        text: ["A group of four on waiting, turn-taking and repairing friendships, {amount}."],
        amount: { minutes: [30, 40], sessions: [1, 1], per: "week", group: 4 },
        by: "mentor",
        where: "withdrawal",
      },
    ],
  },
  friendships: {
    area: "SEMH",
    subAreas: ["socialRelationships"],
    senTypes: ["SEMH"],
    driver: ["few shared experiences with {peers}, and worry about being turned away"],
    source: "school",
    need: [
      "{name} wants friends and does not know how to keep them. {He} plays beside {peers} or tries to lead, and is hurt when they move on.",
      "{name} has nobody of {his} own age whom {he} would call a friend. {He} spends breaks with adults.",
    ],
    detail: ["{He} gets on best with younger and older people.", "{He} gives things away in the hope of being liked."],
    impact: [
      "Break and lunch are the loneliest parts of {his} day.",
      "{He} does not join clubs, trips or group tasks.",
    ],
    strengths: ["{He} is kind and remembers birthdays.", "{He} shares what {he} knows about {interest} generously."],
    finding: ["On a friendship map {name} named two adults and a dog."],
    levels: [
      {
        framework: "goalAttainmentScaling",
        subject: "time with others of the same age",
        value: "{v}",
        range: [-2, -1],
        scale: [-2, 2],
        by: "class teacher",
      },
    ],
    outcome: {
      text: [
        "{By} {name} spends {g} of ten breaks in an activity with at least one other {peer}, by {his} own choice.",
      ],
      baseline: "{name} does so in {b} of ten breaks.",
      measure: "breaks spent with others, of ten",
      indicator: "Breaks spent in an activity with another {peer} by choice, of ten.",
      unit: "breaks of ten",
      method: "observationCount",
      start: [1, 2],
      goal: [6, 8],
      steps: [
        "{name} joins the lunchtime club, {m} times in ten.",
        "{name} invites one person to do something together.",
      ],
      pfa: ["CI"],
    },
    provisions: [
      {
        type: "smallGroup",
        text: ["A circle of friends of six, led by a trained adult, {amount}, for two terms."],
        amount: { minutes: [30], sessions: [1, 1], per: "week", weeks: 26, group: 6 },
        by: "mentor",
        where: "withdrawal",
      },
      {
        type: "supportAtUnstructuredTimes",
        text: ["A lunchtime club for {name} and between two and five {peers}, run by the same adult, {amount}."],
        amount: { minutes: [30], sessions: [3, 3], per: "week", group: 6 },
        by: "assistant",
        where: "unstructuredTime",
      },
    ],
  },
  eating: {
    area: "SEMH",
    subAreas: ["eating", "anxiety"],
    senTypes: ["SEMH"],
    driver: ["sensory aversion and fear of choking, not a wish to be thin"],
    source: "mentalHealth",
    need: [
      "{name} eats fewer than ten foods and is frightened of new ones. {He} cannot eat in a dining hall and goes through the day on two biscuits.",
      "Food is a source of fear for {name}. Texture, smell and other people eating make {him} gag or leave.",
    ],
    detail: [
      "{His} weight is watched by the paediatrician.",
      "{He} eats best alone, with one familiar adult, from {his} own box.",
    ],
    impact: [
      "{He} is hungry, pale and short of concentration from eleven o'clock.",
      "Trips, parties and practical food {lessons} are out of reach.",
    ],
    strengths: [
      "{He} likes to cook for others and follows a recipe exactly.",
      "{He} explains calmly what a food feels like to {him}.",
    ],
    finding: ["A food diary over two weeks showed eight foods, all pale, dry and of one brand."],
    levels: [
      {
        framework: "goalAttainmentScaling",
        subject: "eating in the {setting}",
        value: "{v}",
        range: [-2, -1],
        scale: [-2, 2],
        by: "mental health practitioner",
      },
    ],
    outcome: {
      text: ["{By} {name} eats a packed lunch of three foods in a quiet room on {g} days of ten."],
      baseline: "{name} eats lunch on {b} days of ten.",
      measure: "days with lunch, of ten",
      indicator: "Days on which {he} eats three foods at lunch, of ten.",
      unit: "days of ten",
      method: "observationCount",
      start: [2, 3],
      goal: [7, 9],
      steps: ["{name} eats one food at lunch on {m} days of ten.", "{name} handles and smells one new food a week."],
      pfa: ["HLTH"],
    },
    provisions: [
      {
        type: "environment",
        text: ["Lunch in a quiet room with one friend and one familiar adult, {amount}, before the dining hall opens."],
        amount: { minutes: [30], sessions: [1, 1], per: "day" },
        by: "assistant",
        where: "withdrawal",
      },
      {
        type: "programme",
        text: [
          "A graded programme of looking at, touching, smelling and tasting food, {amount}, written by the therapist and led by {anAssistant}.",
        ],
        amount: { minutes: [15, 20], sessions: [2, 2], per: "week" },
        by: "assistant",
        where: "withdrawal",
      },
    ],
  },
});
