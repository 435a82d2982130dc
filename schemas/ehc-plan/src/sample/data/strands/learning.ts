// Long because it is data: threads of cognition and learning.
import { keyed } from "../../keyed.ts";
import type { Strand } from "../../strand.ts";

/** Threads that start in cognition and learning. */
export const learningStrands = keyed<Strand>()({
  literacy: {
    area: "CL",
    subAreas: ["literacy", "memory"],
    senTypes: ["SPLD"],
    source: "psychology",
    need: [
      "{name} has a severe and lasting difficulty with reading and spelling. {He} sounds out most words letter by letter and has lost the start of the sentence by the time {he} reaches the end.",
      "Reading and writing are well behind {name}'s spoken understanding. {He} reads slowly, guesses from first letters and avoids writing more than a line.",
      "{name} reads at the level of a much younger learner. Letters and sounds taught one week are not secure the next.",
    ],
    detail: [
      "Spelling is phonetic at best, and {he} cannot read {his} own notes back.",
      "Difficulty with sounds in words lies behind it; vision and hearing have been checked.",
      "{He} reads aloud only to adults whom {he} trusts.",
    ],
    impact: [
      "{He} cannot learn from the books and screens that {peers} use, in any subject.",
      "{His} written {work} shows a fraction of what {he} knows and takes {him} three times as long.",
      "{He} believes that {he} is stupid and says so.",
    ],
    strengths: [
      "{He} understands and enjoys books that are read to {him}.",
      "{He} explains {his} ideas well in speech.",
      "{He} solves practical problems by looking and trying.",
    ],
    finding: [
      "Single word reading and spelling fell in the lowest three percent, against average verbal reasoning.",
      "{name} could blend three sounds in four trials of ten and segment none of the longer words.",
    ],
    levels: [
      {
        framework: "standardised",
        name: "Example Test of Reading and Spelling",
        version: "4",
        subject: "single word reading",
        value: "standard score {v}",
        range: [66, 79],
        scale: [40, 160],
        ageShare: [55, 72],
        by: "educational psychologist",
      },
      {
        framework: "phonicsCheck",
        subject: "phonics screening",
        value: "{v} of 40 words",
        range: [6, 21],
        scale: [0, 40],
        by: "class teacher",
        stages: ["primary"],
      },
      {
        framework: "nationalCurriculum",
        subject: "writing",
        value: "{v} terms below the expected standard",
        range: [5, 9],
        by: "class teacher",
      },
    ],
    outcome: {
      text: [
        "{By} {name} reads a passage of 120 words written for {his} stage aloud and answers {g} of ten questions about it.",
        "{By} {name} reads {g} of ten unfamiliar words of two syllables and spells the twenty words that {he} has chosen.",
      ],
      baseline: "{name} answers {b} of ten questions on a passage of 40 words.",
      measure: "questions answered, of ten",
      indicator: "Questions answered on a passage of 120 words, of ten.",
      unit: "questions of ten",
      method: "standardisedScore",
      start: [1, 3],
      goal: [7, 9],
      steps: [
        "{name} answers {m} of ten questions on a passage of 80 words.",
        "{name} reads the words of {his} current topic at sight.",
      ],
      pfa: ["EMP"],
    },
    provisions: [
      {
        type: "specialistTeacher",
        text: [
          "One-to-one teaching of reading and spelling in a structured, cumulative and multi-sensory way, {amount}, by a teacher with a level 7 qualification in specific learning difficulties.",
        ],
        amount: { minutes: [45, 60], sessions: [2, 3], per: "week" },
        by: "specialistTeacher",
        where: "withdrawal",
        curriculum: {
          exclusions: [
            {
              subject: "Modern foreign language",
              detail: "one of three {lessons} a week",
              substitute: "the specialist teaching of reading and spelling",
            },
          ],
        },
      },
      {
        type: "programme",
        text: [
          "Over-learning of the week's sounds and words with {anAssistant} trained by the specialist teacher, {amount}.",
        ],
        amount: { minutes: [10, 15], sessions: [5, 5], per: "week" },
        by: "assistant",
        where: "withdrawal",
      },
      {
        type: "accessArrangement",
        text: [
          "In {lessons}, tests and examinations {name} has a reader or reading software, 25 percent extra time, and a laptop with speech recognition for writing.",
        ],
        amount: { basis: "continuous", during: "all {lessons}, tests and examinations" },
        by: "teachingStaff",
        where: "classroom",
      },
    ],
  },
  numeracy: {
    area: "CL",
    subAreas: ["numeracy"],
    senTypes: ["SPLD", "MLD"],
    source: "psychology",
    need: [
      "{name} has no secure sense of number. {He} counts on fingers for sums that {peers} know by heart and cannot tell whether an answer is likely.",
      "Number and calculation are hard for {name}. {He} counts objects reliably to ten, loses place value and confuses the signs for the four operations.",
    ],
    detail: ["{He} cannot read a clock face or give change.", "{He} learns a method one day and has lost it the next."],
    impact: [
      "{He} cannot take part in {class} mathematics, and science and technology suffer with it.",
      "{He} cannot manage {his} own money or plan {his} time.",
    ],
    strengths: [
      "{He} sorts and compares by shape, size and pattern with ease.",
      "{He} works hard when numbers are attached to real things.",
    ],
    finding: ["{name} scored in the lowest five percent on number, with a counting strategy for every item."],
    levels: [
      {
        framework: "standardised",
        name: "Example Test of Mathematics",
        version: "2",
        subject: "number operations",
        value: "standard score {v}",
        range: [61, 77],
        scale: [40, 160],
        ageShare: [50, 68],
        by: "educational psychologist",
      },
      {
        framework: "preKeyStage",
        subject: "mathematics",
        value: "standard {v}",
        range: [2, 4],
        scale: [1, 6],
        by: "class teacher",
      },
    ],
    outcome: {
      text: [
        "{By} {name} pays for goods under ten pounds and checks the change, right in {g} of ten purchases.",
        "{By} {name} adds and takes away numbers below 100 with a number line of {his} own, right in {g} of ten.",
      ],
      baseline: "{name} is right in {b} of ten, with counters.",
      measure: "correct answers, of ten",
      indicator: "Correct answers, of ten set across a week.",
      unit: "answers of ten",
      method: "frameworkStep",
      start: [1, 3],
      goal: [7, 9],
      steps: ["{name} is right in {m} of ten with coins in {his} hand.", "{name} tells the time to the quarter hour."],
      pfa: ["IL", "EMP"],
    },
    provisions: [
      {
        type: "smallGroup",
        text: [
          "A structured number programme with concrete materials, {amount}, taught to three learners by a trained member of staff.",
        ],
        amount: { minutes: [25, 30], sessions: [3, 4], per: "week", group: 3 },
        by: "assistant",
        where: "withdrawal",
      },
      {
        type: "curriculumAdaptation",
        text: [
          "Mathematics taught in small steps from {name}'s own starting point, with concrete materials in every {lesson} and one real purchase a fortnight.",
        ],
        amount: {
          basis: "continuous",
          during: "all mathematics {lessons}",
          hoursPerWeek: 4,
          weeksPerYear: 38,
          groupSizeMax: 8,
        },
        by: "teachingStaff",
        where: "classroom",
        curriculum: { modifications: ["Mathematics is taught from the programme of study of an earlier key stage."] },
      },
    ],
  },
  workingMemory: {
    area: "CL",
    subAreas: ["memory", "processingSpeed"],
    source: "psychology",
    need: [
      "{name} holds two pieces of information in mind where {his} {peers} hold four or five. {He} loses {his} place in tasks of several steps and forgets what {he} was about to write.",
      "{name}'s working memory is weak and {his} speed of processing slow. {He} understands a task when it is given and cannot keep it in mind long enough to finish.",
    ],
    detail: [
      "{He} remembers what {he} has seen or done far better than what {he} has heard.",
      "Hurry makes {him} freeze.",
    ],
    impact: [
      "{He} starts many tasks and finishes few, and is told off for not listening when {he} has forgotten.",
      "Copying from a board takes the whole {lesson}.",
    ],
    strengths: [
      "{He} remembers places, faces and routes very well.",
      "{He} is persistent when {he} has a list to tick.",
    ],
    finding: [
      "Working memory and processing speed were both in the lowest five percent; verbal and visual reasoning were average.",
    ],
    levels: [
      {
        framework: "standardised",
        name: "Example Scales of Cognitive Ability",
        version: "5",
        subject: "working memory",
        value: "index score {v}",
        range: [63, 78],
        scale: [40, 160],
        by: "educational psychologist",
        context: "two short sittings, with breaks",
      },
    ],
    outcome: {
      text: [
        "{By} {name} finishes a task of five steps with {his} own checklist and no adult prompt, in {g} of ten {lessons}.",
      ],
      baseline: "{name} finishes such a task in {b} of ten {lessons}, with prompts.",
      measure: "tasks finished, of ten",
      indicator: "Five-step tasks finished with the checklist alone, of ten watched.",
      unit: "tasks of ten",
      method: "observationCount",
      start: [1, 2],
      goal: [6, 8],
      steps: [
        "{name} ticks each step of a three-step task, {m} times out of ten.",
        "{name} makes a checklist with an adult at the start of the week.",
      ],
      pfa: ["IL", "EMP"],
    },
    provisions: [
      {
        type: "inClassSupport",
        text: [
          "{AnAssistant} breaks each task of more than two steps into a checklist with {name}, checks back after five minutes and fades out as the steps are ticked.",
        ],
        amount: {
          basis: "continuous",
          during: "English, mathematics and science {lessons}",
          hoursPerWeek: 8,
          weeksPerYear: 38,
          ratio: { staff: 1, learners: 1 },
        },
        by: "assistant",
        where: "classroom",
      },
      {
        type: "directTeaching",
        text: [
          "Teaching of memory strategies (chunking, picturing, rehearsing and note-making), {amount}, one to one.",
        ],
        amount: { minutes: [20, 30], sessions: [1, 2], per: "week" },
        by: "assistant",
        where: "withdrawal",
      },
    ],
  },
  executiveFunction: {
    area: "CL",
    subAreas: ["executiveFunction"],
    source: "psychology",
    need: [
      "{name} finds it hard to plan, start, switch and finish. {He} arrives without what {he} needs, underestimates time and gets stuck between one task and the next.",
      "Organising {himself} is {name}'s greatest barrier. {He} knows what should be done and cannot get it under way without somebody beside {him}.",
    ],
    detail: [
      "Homework and {work} set online go missing almost every week.",
      "{He} is better in the morning than in the afternoon.",
    ],
    impact: [
      "{His} results are far below what {he} shows in discussion, and deadlines are a cause of conflict at home.",
      "{He} depends on {his} family to wake, pack and leave on time.",
    ],
    strengths: [
      "{He} has original ideas and sees connections that others miss.",
      "{He} uses a telephone reminder when somebody sets it up with {him}.",
    ],
    finding: ["Ratings from home and {setting} put planning and task initiation in the clinical range."],
    levels: [
      {
        framework: "standardised",
        name: "Example Rating of Executive Function",
        version: "2",
        subject: "planning and organisation",
        value: "T score {v}",
        range: [68, 79],
        scale: [20, 100],
        by: "educational psychologist",
      },
    ],
    outcome: {
      text: [
        "{By} {name} plans {his} week on {his} own planner and hands in {g} of ten pieces of {work} on the day they are due.",
      ],
      baseline: "{name} hands in {b} of ten on the day.",
      measure: "pieces handed in on the day, of ten",
      indicator: "Pieces of {work} handed in on the day they are due, of ten set.",
      unit: "pieces of ten",
      method: "observationCount",
      start: [2, 3],
      goal: [7, 9],
      steps: [
        "{name} checks {his} planner at the start of the day, {m} days out of ten.",
        "{name} breaks one large task into dated parts with {his} mentor.",
      ],
      pfa: ["EMP", "IL"],
    },
    provisions: [
      {
        type: "directTeaching",
        text: [
          "A planning session with the same mentor, {amount}: the week ahead, what is due, what is to be packed, and what got in the way last week.",
        ],
        amount: { minutes: [20, 30], sessions: [2, 2], per: "week" },
        by: "mentor",
        where: "withdrawal",
        when: "Monday and Thursday on arrival",
        pfa: true,
      },
      {
        type: "equipment",
        text: ["A tablet with calendar and reminder software, set up with {name}, and a paper planner beside it."],
        amount: { basis: "oneOff", number: 1, by: "{startDate}" },
        equipment: [
          {
            item: "tablet with calendar and reminder software",
            specification: "screen of 10 inches, protective case",
            owner: "the {setting}",
            maintainer: "the {setting}'s technician",
            replacement: "after four years, paid by the {setting}",
          },
        ],
      },
    ],
  },
  generalLearning: {
    area: "CL",
    subAreas: ["generalLearning", "literacy", "numeracy"],
    senTypes: ["MLD", "SLD"],
    source: "psychology",
    need: [
      "{name} learns at a much slower pace than {his} {peers} in all areas. {He} needs each new step shown, practised and gone back to many times, and finds it hard to use what {he} has learnt somewhere new.",
      "{name} has a learning difficulty that touches every part of learning. {He} works several years below {his} {class} and understands ideas when {he} can handle what they are about.",
    ],
    detail: [
      "Abstract ideas such as time, money and cause are very hard for {him}.",
      "{He} relies on adults to tell {him} what to do next.",
      "{He} learns best in short sessions with a clear beginning and end.",
    ],
    impact: [
      "Without a curriculum at {his} own level {he} takes no part in most {lessons}.",
      "The gap to {his} {peers} grows from year to year, and {he} has begun to notice it.",
    ],
    strengths: [
      "{He} is willing, cheerful and proud of finished {work}.",
      "{He} learns routines thoroughly and reminds others of them.",
      "{He} is gentle with younger {peers}.",
    ],
    finding: [
      "General ability fell in the lowest two percent, with little difference between verbal and visual tasks.",
    ],
    levels: [
      {
        framework: "bSquared",
        version: "6",
        subject: "reading",
        value: "progression step 4, {v} percent",
        range: [20, 85],
        scale: [0, 100],
        ageShare: [40, 60],
        by: "class teacher",
      },
      {
        framework: "eyfsProfile",
        subject: "early learning goals met",
        value: "{v} of 17",
        range: [1, 6],
        scale: [0, 17],
        by: "class teacher",
        stages: ["primary"],
      },
      {
        framework: "solar",
        version: "3",
        subject: "number",
        value: "stage 2, {v} percent",
        range: [15, 80],
        scale: [0, 100],
        by: "class teacher",
        stages: ["secondary", "adult"],
      },
      {
        framework: "preKeyStage",
        subject: "English reading",
        value: "standard {v}",
        range: [1, 4],
        scale: [1, 6],
        by: "class teacher",
      },
    ],
    outcome: {
      text: [
        "{By} {name} reads and acts on a written list of five everyday words or signs, right in {g} of ten trials in two different places.",
        "{By} {name} completes a familiar task of four steps from a picture strip, in {g} of ten trials.",
      ],
      baseline: "{name} is right in {b} of ten trials, in one place.",
      measure: "trials right, of ten",
      indicator: "Trials right in two different places, of ten.",
      unit: "trials of ten",
      method: "frameworkStep",
      start: [1, 3],
      goal: [7, 9],
      steps: [
        "{name} is right in {m} of ten trials with an adult beside {him}.",
        "{name} does the same task with a second adult.",
      ],
      pfa: ["IL", "EMP"],
    },
    provisions: [
      {
        type: "curriculumAdaptation",
        text: [
          "A curriculum in small steps from {name}'s own starting points, planned by a teacher each week, taught with real objects, photographs and repetition on at least four days of five.",
        ],
        amount: { basis: "continuous", during: "all {lessons}", hoursPerWeek: 15, weeksPerYear: 38, groupSizeMax: 10 },
        by: "teachingStaff",
        where: "classroom",
        curriculum: {
          modifications: [
            "English, mathematics and science are taught from the programmes of study of an earlier key stage.",
          ],
        },
      },
      {
        type: "inClassSupport",
        text: [
          "{AnAssistant} works beside {name} to show, practise and record each step, and steps back by ten minutes in every hour.",
        ],
        amount: {
          basis: "continuous",
          during: "English, mathematics and practical {lessons}",
          hoursPerWeek: 12,
          weeksPerYear: 38,
          ratio: { staff: 1, learners: 2 },
        },
        by: "assistant",
        where: "classroom",
      },
      {
        type: "smallGroup",
        text: ["Teaching of reading and number in everyday life, {amount}, for four learners."],
        amount: { minutes: [30, 40], sessions: [2, 3], per: "week", group: 4 },
        by: "teachingStaff",
        where: "withdrawal",
      },
    ],
  },
  earlyLearning: {
    area: "CL",
    subAreas: ["generalLearning"],
    senTypes: ["MLD"],
    source: "psychology",
    need: [
      "{name}'s play and learning are at an early stage. {He} explores toys by banging, mouthing and dropping them, and is beginning to put things in and take them out.",
      "{name} is learning to play. {He} repeats a few actions that {he} knows and does not yet pretend, match or sort.",
    ],
    detail: [
      "{He} watches adults closely when they do something with sound or light.",
      "{He} needs to be shown a new action hand under hand many times.",
    ],
    impact: [
      "{He} does not learn from toys and {peers} without an adult who sets up each step.",
      "{He} flits from place to place when left to choose.",
    ],
    strengths: ["{He} is curious and smiles when something works.", "{He} remembers which cupboard holds the bubbles."],
    finding: ["On a play-based assessment {name} showed skills that are typical of a child of about half {his} age."],
    levels: [
      {
        framework: "developmentJournal",
        version: "2013",
        subject: "play and learning",
        value: "step {v}",
        range: [4, 7],
        scale: [1, 14],
        ageShare: [40, 60],
        by: "early years specialist teacher",
      },
      {
        framework: "developmentMatters",
        version: "2021",
        subject: "understanding the world",
        value: "{v} of 10 observation points",
        range: [2, 5],
        scale: [0, 10],
        by: "early years practitioner",
      },
    ],
    outcome: {
      text: [
        "{By} {name} plays with a set of toys in {g} different ways, at least one of them pretend, in one sitting.",
      ],
      baseline: "{name} plays in {b} ways in one sitting.",
      measure: "different ways of playing in one sitting",
      indicator: "Different ways of playing with one set of toys in one sitting.",
      unit: "ways of playing",
      method: "observationCount",
      start: [2, 3],
      goal: [5, 7],
      steps: [
        "{name} copies a new action after being shown it, {m} times in one week.",
        "{name} puts away a toy to end an activity.",
      ],
      pfa: ["IL"],
    },
    provisions: [
      {
        type: "directTeaching",
        text: [
          "One-to-one teaching of play in a corner with few distractions, {amount}, with a new set of toys each fortnight.",
        ],
        amount: { minutes: [15, 20], sessions: [2, 2], per: "day" },
        by: "assistant",
        where: "classroom",
      },
      {
        type: "specialistTeacher",
        text: [
          "An early years specialist teacher sets the next steps, shows them to staff and parents and records progress, {amount}.",
        ],
        amount: { minutes: [60, 90], sessions: [1, 2], per: "halfTerm" },
        by: "specialistTeacher",
        where: "classroom",
      },
    ],
  },
  engagement: {
    area: "CL",
    subAreas: ["generalLearning"],
    senTypes: ["PMLD"],
    source: "psychology",
    need: [
      "{name} has profound and multiple learning difficulties. {He} is at an early stage of development, learns through {his} senses and needs long and repeated experience of the same thing.",
      "{name} is aware of people and of what happens close to {him}. {He} is learning that {his} actions make things happen.",
    ],
    detail: [
      "{He} is alert for ten to twenty minutes at a time and then needs rest.",
      "{He} turns to sound on the left and to light on both sides.",
    ],
    impact: [
      "{He} depends on adults for every experience, position and movement.",
      "Where nobody knows {him} well, {his} signals go unseen and {he} withdraws into sleep.",
    ],
    strengths: ["{He} stills and smiles at music that {he} knows.", "{He} shows clearly what {he} does not like."],
    finding: [
      "{name} showed anticipation of a familiar sequence in three of five sessions and acted on a switch on purpose in two.",
    ],
    levels: [
      {
        framework: "engagementModel",
        version: "2020",
        subject: "anticipation",
        value: "seen in {v} of 10 observations",
        range: [2, 5],
        scale: [0, 10],
        by: "class teacher",
      },
      {
        framework: "pScales",
        subject: "overall, from an older record",
        value: "P{v}",
        range: [2, 3],
        scale: [1, 8],
        by: "class teacher",
        stages: ["secondary", "adult"],
      },
      {
        framework: "mapp",
        version: "2",
        subject: "independence",
        value: "level {v}",
        range: [3, 5],
        scale: [1, 10],
        by: "class teacher",
      },
    ],
    outcome: {
      text: [
        "{By} {name} presses a switch on purpose to start music or movement, within twenty seconds, in {g} of ten trials.",
      ],
      baseline: "{name} presses the switch on purpose in {b} of ten trials.",
      measure: "presses on purpose, of ten trials",
      indicator: "Presses on purpose within twenty seconds, of ten trials.",
      unit: "trials of ten",
      method: "frameworkStep",
      start: [1, 3],
      goal: [6, 8],
      steps: [
        "{name} reaches towards the switch in {m} of ten trials.",
        "{name} does so with a second adult and in a second room.",
      ],
      pfa: ["IL", "CI"],
    },
    provisions: [
      {
        type: "curriculumAdaptation",
        text: [
          "A sensory curriculum of repeated sessions planned by a teacher with experience of profound and multiple learning difficulties, with objects, sounds and scents that mark the start and end of each session.",
        ],
        amount: {
          basis: "continuous",
          during: "the whole of every day",
          hoursPerWeek: 20,
          weeksPerYear: 38,
          groupSizeMax: 7,
        },
        by: "teachingStaff",
        where: "classroom",
        curriculum: {
          modifications: ["All subjects are taught through sensory experience."],
          exclusions: [
            {
              subject: "Subject-specific study",
              detail: "all subjects outside English and mathematics",
              substitute:
                "the engagement curriculum of exploration, realisation, anticipation, persistence and initiation",
            },
          ],
        },
      },
      {
        type: "directTeaching",
        text: ["Intensive interaction with an adult who knows {name} well, {amount}, in a calm space."],
        amount: { minutes: [15, 20], sessions: [2, 2], per: "day" },
        by: "assistant",
        where: "classroom",
      },
      {
        type: "equipment",
        text: ["A switch with a mount and two switch-operated devices for {name}'s own use in every session."],
        amount: { basis: "oneOff", number: 3, by: "{startDate}" },
        equipment: [
          {
            item: "switch, mount and two devices",
            specification: "pressure of less than 100 grams, mount fits wheelchair and standing frame",
            owner: "the {setting}",
            maintainer: "the {setting}'s technician, each term",
            replacement: "when worn, paid by the {setting}",
          },
        ],
        facilities: ["a sensory room with dimmed light, a resonance board and a water bed"],
      },
    ],
  },
  functionalSkills: {
    area: "CL",
    subAreas: ["literacy", "numeracy", "generalLearning"],
    senTypes: ["MLD"],
    source: "school",
    need: [
      "{name} reads, writes and works with numbers well below what {his} course and working life ask for. {He} reads short familiar texts and needs help with forms, timetables and prices.",
      "{name} left school without a pass in English or mathematics. {He} works at entry level and needs time and repetition to move on.",
    ],
    detail: [
      "{He} understands far more than {he} can read.",
      "{He} forgets methods over holidays and needs to go back to them.",
    ],
    impact: [
      "{He} cannot yet apply for a job, read a rota or check a payslip alone.",
      "{He} is shut out of courses that ask for English and mathematics.",
    ],
    strengths: [
      "{He} wants to earn money and asks how to get there.",
      "{He} learns by doing and seldom needs to be shown twice in practical {work}.",
    ],
    finding: ["Initial assessment placed {name} at entry level 1 to 2 in English and entry level 1 in mathematics."],
    levels: [
      {
        framework: "gcse",
        subject: "English language",
        value: "grade {v}",
        range: [1, 2],
        scale: [1, 9],
        by: "course tutor",
      },
      {
        framework: "functionalSkills",
        subject: "English",
        value: "entry level {v}",
        range: [1, 2],
        scale: [1, 3],
        by: "course tutor",
      },
      {
        framework: "entryLevel",
        subject: "mathematics",
        value: "entry level {v}",
        range: [1, 2],
        scale: [1, 3],
        by: "course tutor",
      },
      {
        framework: "asdan",
        subject: "personal progress",
        value: "{v} credits",
        range: [4, 20],
        scale: [0, 36],
        by: "course tutor",
      },
    ],
    outcome: {
      text: ["{By} {name} passes {g} of the ten units of the next entry level in English and mathematics."],
      baseline: "{name} has passed {b} units of that level.",
      measure: "units passed",
      indicator: "Units passed, of ten.",
      unit: "units of ten",
      method: "qualification",
      start: [2, 3],
      goal: [7, 10],
      steps: [
        "{name} passes {m} units in the first two terms.",
        "{name} fills in a job application form with a prompt sheet.",
      ],
      pfa: ["EMP"],
    },
    provisions: [
      {
        type: "smallGroup",
        text: [
          "English and mathematics for work, taught in a group of six by a teacher of functional skills, {amount}.",
        ],
        amount: { minutes: [90], sessions: [2, 3], per: "week", weeks: 36, group: 6 },
        by: "teachingStaff",
        where: "classroom",
        pfa: true,
      },
      {
        type: "directTeaching",
        text: ["One-to-one teaching on the forms, rotas and prices of {name}'s own placement, {amount}."],
        amount: { minutes: [45, 60], sessions: [1, 1], per: "week", weeks: 36 },
        by: "assistant",
        where: "withdrawal",
        pfa: true,
      },
    ],
  },
});
