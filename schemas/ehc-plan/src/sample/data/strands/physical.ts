// Long because it is data: threads of sensory and physical needs.
import { keyed } from "../../keyed.ts";
import type { Strand } from "../../strand.ts";

/** Threads that start in sensory and physical needs. */
export const physicalStrands = keyed<Strand>()({
  hearing: {
    area: "SP",
    subAreas: ["hearing"],
    senTypes: ["HI"],
    source: "deaf",
    need: [
      "{name} has a permanent hearing loss in both ears and wears two hearing aids. In a quiet room {he} hears a voice at two metres; in noise {he} hears the tune and not the words.",
      "{name} is deaf and has two cochlear implants. {He} listens well in quiet and close by, and depends on lip-reading when there is noise or distance.",
    ],
    detail: [
      "{He} is worn out by listening and needs rest for the ears by midday.",
      "{He} cannot tell where a voice comes from.",
      "{He} does not always notice when a battery has failed.",
    ],
    impact: [
      "{He} misses {peers}' answers, instructions given while people move about and all talk in corridors.",
      "New words and word endings reach {him} incomplete, which holds back language and spelling.",
    ],
    strengths: [
      "{He} looks after {his} equipment and tells an adult when it breaks.",
      "{He} is a skilled lip-reader.",
      "{He} is confident in telling people how to speak to {him}.",
    ],
    finding: [
      "Speech discrimination was 88 percent in quiet and 41 percent in the noise level measured in the {room}.",
    ],
    levels: [
      {
        framework: "standardised",
        name: "Example Speech Discrimination Test",
        version: "2",
        subject: "speech understood in noise",
        value: "{v} percent",
        range: [34, 52],
        scale: [0, 100],
        by: "qualified teacher of the deaf",
        context: "at 65 decibels, aided",
      },
    ],
    outcome: {
      text: [
        "{By} {name} follows {class} discussion well enough to answer {g} of ten questions about what {peers} said, and asks for what {he} needs to hear.",
      ],
      baseline: "{name} answers {b} of ten.",
      measure: "questions answered, of ten",
      indicator: "Questions answered on what {peers} said in discussion, of ten.",
      unit: "questions of ten",
      method: "observationCount",
      start: [2, 3],
      goal: [7, 9],
      steps: [
        "{name} tells an adult within five minutes that {his} equipment has failed, {m} times out of ten.",
        "{name} hands the microphone to each speaker in turn.",
      ],
      pfa: ["EMP", "CI"],
    },
    provisions: [
      {
        type: "specialistTeacher",
        text: [
          "Teaching by a qualified teacher of the deaf, {amount}, on listening, language and deaf identity, with advice to staff after each visit.",
          "A qualified teacher of the deaf teaches {name}, {amount}, and prepares the language of the coming topics with {him}.",
        ],
        amount: { minutes: [60], sessions: [1, 2], per: "week" },
        by: "teacherOfDeaf",
        where: "withdrawal",
      },
      {
        type: "equipment",
        text: [
          "A radio aid with a second microphone for {peers}, checked by an adult each morning before the first {lesson}.",
        ],
        amount: { basis: "oneOff", number: 1, by: "{startDate}" },
        by: "teacherOfDeaf",
        equipment: [
          {
            item: "radio aid with two microphones",
            specification: "compatible with {name}'s hearing devices, with spare leads and batteries",
            owner: "Example Sensory Service",
            maintainer: "Example Sensory Service, loan set within two working days",
            replacement: "every five years, paid by the authority",
          },
        ],
        facilities: [
          "sound-absorbing panels and carpet in the rooms where {he} is taught most",
          "a place near the front with sight of all faces",
        ],
      },
    ],
  },
  vision: {
    area: "SP",
    subAreas: ["vision"],
    senTypes: ["VI"],
    source: "vision",
    need: [
      "{name} has a severe vision impairment. {He} reads print of 36 point at ten centimetres and cannot see a board, a face across the room or an unmarked step.",
      "{name} sees with one eye, with low acuity and a narrow field. {He} bumps into what {he} has not found with a turn of the head and reads enlarged print slowly.",
    ],
    detail: [
      "Bright light hurts, and {he} sees least when coming indoors.",
      "{His} vision changes from day to day.",
      "Reading for twenty minutes tires {him} as much as an hour does others.",
    ],
    impact: [
      "{He} cannot use books, screens, diagrams and experiments in the form in which {peers} use them.",
      "{He} misses smiles, gestures and everything that is learnt by looking on.",
    ],
    strengths: [
      "{He} has an excellent memory for voices, routes and facts.",
      "{He} listens closely and asks precise questions.",
    ],
    finding: [
      "Reading speed was 41 words a minute in 36 point print; near vision was tested with and without a magnifier.",
    ],
    levels: [
      {
        framework: "standardised",
        name: "Example Test of Reading with Low Vision",
        version: "1",
        subject: "reading speed in 36 point print",
        value: "{v} words a minute",
        range: [28, 56],
        scale: [0, 300],
        ageShare: [55, 75],
        by: "qualified teacher of children with vision impairment",
      },
    ],
    outcome: {
      text: [
        "{By} {name} uses {his} tablet, magnifier and scanner to reach the materials of {g} of ten {lessons} without waiting for an adult.",
      ],
      baseline: "{name} does so in {b} of ten {lessons}.",
      measure: "{lessons} in which {name} reaches the materials alone, of ten",
      indicator: "{Lessons} in which {he} reaches all materials without waiting, of ten.",
      unit: "{lessons} of ten",
      method: "observationCount",
      start: [1, 2],
      goal: [8, 9],
      steps: [
        "{name} opens and enlarges a file on {his} tablet, {m} times out of ten.",
        "{name} tells a teacher what {he} needs to see it.",
      ],
      pfa: ["EMP", "IL"],
    },
    provisions: [
      {
        type: "specialistTeacher",
        text: [
          "Teaching by a qualified teacher of children with vision impairment, {amount}, on use of vision, technology and touch.",
        ],
        amount: { minutes: [60, 90], sessions: [2, 2], per: "week" },
        by: "teacherOfVisionImpaired",
        where: "withdrawal",
      },
      {
        type: "curriculumAdaptation",
        text: [
          "All materials in 36 point print or on {name}'s tablet before the {lesson} begins, with tactile diagrams for mathematics, science and geography; {anAssistant} trained by the specialist teacher prepares them.",
        ],
        amount: {
          basis: "continuous",
          during: "all {lessons}, and ten hours a week of preparation",
          hoursPerWeek: 10,
          weeksPerYear: 39,
          ratio: { staff: 1, learners: 1 },
        },
        by: "assistant",
        where: "classroom",
        curriculum: { modifications: ["Practical science and design are taught with tactile and talking equipment."] },
      },
      {
        type: "equipment",
        text: ["A tablet with magnification and speech, a hand-held magnifier and a sloping board."],
        amount: { basis: "oneOff", number: 3, by: "{startDate}" },
        equipment: [
          {
            item: "tablet with magnification and speech, magnifier, sloping board",
            specification: "tablet of 13 inches with screen sharing from the teacher's board",
            owner: "Example Sensory Service",
            maintainer: "Example Sensory Service, once a term",
            replacement: "every four years, paid by the authority",
          },
        ],
      },
    ],
  },
  mobilityAndTouch: {
    area: "SP",
    subAreas: ["vision", "selfCare"],
    senTypes: ["VI"],
    source: "vision",
    need: [
      "{name} needs to learn by touch and hearing what others learn by sight: to find {his} way, to look after {himself} and to read braille.",
      "Because of {his} vision {name} does not yet move about safely alone and depends on others for dressing, pouring, cutting and finding things.",
    ],
    detail: [
      "{He} trails one wall and loses direction in open space.",
      "{He} knows the braille alphabet and reads letter by letter.",
    ],
    impact: [
      "{He} waits to be led, and misses the chance to choose where to go and with whom.",
      "{He} does less for {himself} than {he} could.",
    ],
    strengths: [
      "{He} has sensitive fingers and a good sense of where sound comes from.",
      "{He} is eager to do things without help.",
    ],
    finding: ["{name} travelled one of six indoor routes without help and none outdoors."],
    levels: [
      {
        framework: "otherVendor",
        name: "Example Habilitation Framework",
        version: "1",
        subject: "mobility indoors",
        value: "step {v}",
        range: [2, 5],
        scale: [1, 12],
        by: "habilitation specialist",
      },
    ],
    outcome: {
      text: ["{By} {name} travels {g} of ten routes in and around the {setting} with {his} cane and without a guide."],
      baseline: "{name} travels {b} of ten routes alone.",
      measure: "routes travelled alone, of ten",
      indicator: "Routes travelled with the cane and without a guide, of ten.",
      unit: "routes of ten",
      method: "observationCount",
      start: [1, 2],
      goal: [7, 9],
      steps: [
        "{name} travels {m} routes with an adult two metres behind.",
        "{name} pours a drink and makes a snack by touch.",
      ],
      pfa: ["IL"],
    },
    provisions: [
      {
        type: "directTeaching",
        text: [
          "Mobility, orientation and independence teaching by a registered habilitation specialist, {amount}, in school, at home and in the street.",
        ],
        amount: { minutes: [60], sessions: [1, 1], per: "week", weeks: 40 },
        by: "habilitationSpecialist",
        where: "community",
        pfa: true,
      },
      {
        type: "specialistTeacher",
        text: [
          "Braille teaching, {amount}, by a qualified teacher of children with vision impairment who reads contracted braille.",
        ],
        amount: { minutes: [30], sessions: [1, 1], per: "day" },
        by: "teacherOfVisionImpaired",
        where: "withdrawal",
      },
    ],
  },
  multiSensory: {
    area: "SP",
    subAreas: ["multiSensory", "vision", "hearing"],
    senTypes: ["MSI"],
    source: "multiSensory",
    need: [
      "{name} has both a hearing loss and a vision impairment, and each makes the other harder to make up for. The world reaches {him} in fragments unless it is brought within touch.",
      "{name} is deafblind. {He} has a little useful sight on the left and hears low tones with hearing aids, and needs one person who brings the world to {him} by touch and sign.",
    ],
    detail: [
      "{He} needs to be told by touch who has come and what is about to happen.",
      "{He} explores with hands, mouth and feet.",
    ],
    impact: [
      "Without an intervenor {he} cannot know what is happening and becomes still or distressed.",
      "{He} cannot learn by looking on or overhearing at all.",
    ],
    strengths: [
      "{He} remembers hands and knows people by them.",
      "{He} is calm and patient when {he} knows what is coming.",
    ],
    finding: ["{name} responded to on-body signs in seven of ten trials and to speech alone in one."],
    levels: [
      {
        framework: "smallStepsTracker",
        version: "4",
        subject: "communication by touch",
        value: "step {v}",
        range: [3, 8],
        scale: [1, 40],
        ageShare: [15, 40],
        by: "qualified teacher of children with multi-sensory impairment",
      },
    ],
    outcome: {
      text: [
        "{By} {name} anticipates {g} of ten daily activities from their object or on-body sign and gets ready for them.",
      ],
      baseline: "{name} anticipates {b} of ten.",
      measure: "activities anticipated, of ten",
      indicator: "Activities that {he} anticipates from the object or sign, of ten.",
      unit: "activities of ten",
      method: "observationCount",
      start: [1, 2],
      goal: [6, 8],
      steps: [
        "{name} takes the object and turns towards the place, {m} times out of ten.",
        "{name} asks for more by one sign of {his} own.",
      ],
      pfa: ["IL", "CI"],
    },
    provisions: [
      {
        type: "inClassSupport",
        text: [
          "An intervenor with a level 3 qualification in multi-sensory impairment works one to one with {name} in every activity, meal and move.",
        ],
        amount: {
          basis: "continuous",
          during: "the whole of every day",
          hoursPerWeek: 25,
          weeksPerYear: 38,
          ratio: { staff: 1, learners: 1 },
        },
        by: "communicationSupport",
        where: "wholeSetting",
      },
      {
        type: "specialistTeacher",
        text: [
          "Teaching and programme planning by a qualified teacher of children with multi-sensory impairment, {amount}.",
        ],
        amount: { minutes: [120], sessions: [1, 1], per: "week" },
        by: "teacherOfMultiSensoryImpaired",
        where: "classroom",
      },
    ],
  },
  grossMotor: {
    area: "SP",
    subAreas: ["grossMotor"],
    senTypes: ["PD"],
    source: "physio",
    need: [
      "{name} has a physical disability that affects {his} legs and trunk. {He} walks short distances indoors with a frame and uses a wheelchair outdoors and when tired.",
      "{name}'s movement and balance are affected by a neurological condition. {He} sits with a moulded seat, stands in a frame and is moved by two trained adults with a hoist.",
    ],
    detail: [
      "{His} muscles tighten in cold rooms and after growth spurts.",
      "{He} is in pain on one or two days in a week.",
      "Keeping {his} balance takes attention away from learning.",
    ],
    impact: [
      "{He} cannot reach, carry, move between rooms or take part in physical education as {peers} do.",
      "{He} tires by midday, and {his} {work} in the afternoon falls away.",
    ],
    strengths: [
      "{He} is determined and tries each exercise again.",
      "{He} drives {his} chair with skill and care.",
      "{He} laughs easily and puts others at ease.",
    ],
    finding: ["{name} walked fourteen metres with the frame and needed a seat for ten minutes afterwards."],
    levels: [
      {
        framework: "standardised",
        name: "Example Measure of Gross Motor Function",
        version: "2",
        subject: "standing and walking",
        value: "{v} percent",
        range: [18, 52],
        scale: [0, 100],
        by: "physiotherapist",
      },
    ],
    outcome: {
      text: [
        "{By} {name} moves between the rooms of {his} day by {his} own means and arrives in time for {g} of ten {lessons}.",
      ],
      baseline: "{name} does so for {b} of ten {lessons}.",
      measure: "{lessons} reached in time by own means, of ten",
      indicator: "{Lessons} reached in time by {his} own means, of ten.",
      unit: "{lessons} of ten",
      method: "observationCount",
      start: [1, 3],
      goal: [7, 9],
      steps: [
        "{name} walks twenty metres with {his} frame, {m} times in ten.",
        "{name} tells an adult when {he} needs a change of position.",
      ],
      pfa: ["IL", "HLTH"],
    },
    provisions: [
      {
        type: "programme",
        text: [
          "The physiotherapist's stretching, standing and walking programme, {amount}, carried out by two adults whom the physiotherapist has trained.",
        ],
        amount: { minutes: [30, 40], sessions: [1, 1], per: "day", staff: 2 },
        by: "assistant",
        where: "withdrawal",
        curriculum: {
          exclusions: [
            {
              subject: "Physical education",
              detail: "one of two {lessons} a week",
              substitute: "the physiotherapy programme and swimming",
            },
          ],
        },
      },
      {
        type: "inClassSupport",
        text: [
          "Two adults trained in moving and handling move {name} between chair, standing frame and floor, by {his} handling plan.",
        ],
        amount: {
          basis: "triggered",
          trigger: "each change of position in {name}'s handling plan, at least four times a day",
          minutes: 15,
          ratio: { staff: 2, learners: 1 },
        },
        by: "assistant",
        where: "wholeSetting",
        facilities: [
          "a ceiling hoist and changing bench in the hygiene room",
          "step-free routes and a lift to every floor that {he} uses",
        ],
      },
      {
        type: "therapyIndirect",
        text: ["The physiotherapist reviews the programme with {name} and staff and trains new staff, {amount}."],
        amount: { minutes: [60, 90], sessions: [1, 1], per: "halfTerm" },
        by: "physiotherapist",
        where: "withdrawal",
      },
    ],
  },
  fineMotor: {
    area: "SP",
    subAreas: ["fineMotor", "selfCare"],
    senTypes: ["PD"],
    source: "occupational",
    need: [
      "{name} finds it hard to use {his} hands together. Writing, cutting, fastening and carrying take {him} twice as long as others and often go wrong.",
      "{name}'s hand skills are weak. {He} grips a pencil in {his} fist, presses hard and tires after three lines.",
    ],
    detail: ["{He} avoids what {he} cannot do neatly.", "{He} types with two fingers, accurately and slowly."],
    impact: [
      "What {he} writes shows little of what {he} knows, and notes cannot be read later.",
      "{He} is late from changing for sport and hates being helped in front of others.",
    ],
    strengths: [
      "{He} builds from plans with care when pieces are large enough.",
      "{He} gives good instructions to somebody else's hands.",
    ],
    finding: ["Handwriting speed was six words a minute; typing was nine and legible."],
    levels: [
      {
        framework: "standardised",
        name: "Example Test of Handwriting Speed",
        version: "2",
        subject: "copying at speed",
        value: "{v} words a minute",
        range: [4, 9],
        scale: [0, 60],
        by: "occupational therapist",
      },
    ],
    outcome: {
      text: [
        "{By} {name} records a paragraph of eighty words by typing or dictation that {he} can read back, in {g} of ten {lessons}.",
      ],
      baseline: "{name} does so in {b} of ten {lessons}.",
      measure: "paragraphs recorded, of ten {lessons}",
      indicator: "{Lessons} in which {he} records a paragraph that can be read back, of ten.",
      unit: "{lessons} of ten",
      method: "observationCount",
      start: [1, 2],
      goal: [7, 8],
      steps: [
        "{name} types fifteen words a minute, in {m} of ten tries.",
        "{name} fastens buttons and laces with the therapist's method.",
      ],
      pfa: ["EMP", "IL"],
    },
    provisions: [
      {
        type: "therapyDirect",
        text: ["Occupational therapy on hand skills and recording, {amount}, one to one with the therapist."],
        amount: { minutes: [45], sessions: [5, 6], per: "term" },
        by: "occupationalTherapist",
        where: "withdrawal",
      },
      {
        type: "programme",
        text: [
          "A touch-typing programme with a therapy assistant, {amount}, until {name} types faster than {he} writes.",
        ],
        amount: { minutes: [15, 20], sessions: [4, 4], per: "week" },
        by: "occupationalTherapyAssistant",
        where: "withdrawal",
      },
      {
        type: "equipment",
        text: ["A laptop with word prediction for all written {work}, a sloping board and spring-loaded scissors."],
        amount: { basis: "oneOff", number: 3, by: "{startDate}" },
        equipment: [
          {
            item: "laptop with word prediction, sloping board, spring-loaded scissors",
            specification: "laptop under 1.5 kilograms with a full-size keyboard",
            owner: "the {setting}",
            maintainer: "the {setting}'s technician",
            replacement: "every four years, paid by the {setting}",
          },
        ],
      },
    ],
  },
  sensoryProcessing: {
    area: "SP",
    subAreas: ["sensoryProcessing"],
    source: "occupational",
    need: [
      "{name} takes in sound, light and touch more strongly than others. Hand dryers, dining halls and labels in clothes are painful to {him}.",
      "{name} seeks movement and deep pressure all day and at the same time cannot bear sudden noise. {He} chews {his} collar, rocks and covers {his} ears.",
    ],
    detail: [
      "{He} cannot shut out one sound in favour of another.",
      "{He} does not notice hunger, cold or a full bladder in time.",
    ],
    impact: [
      "{He} leaves the room or shuts down at least twice a day.",
      "{He} cannot eat, change or queue where everybody else does.",
    ],
    strengths: [
      "{He} hears and sees details that nobody else has noticed.",
      "{He} calms {himself} with a weighted lap pad and knows when to fetch it.",
    ],
    finding: ["Parents' and staff ratings agreed on definite differences in hearing and touch."],
    levels: [
      {
        framework: "standardised",
        name: "Example Sensory Questionnaire",
        version: "2",
        subject: "auditory processing",
        value: "score {v}",
        range: [26, 38],
        scale: [0, 40],
        by: "occupational therapist",
      },
    ],
    outcome: {
      text: ["{By} {name} stays in shared spaces for {g} minutes by using {his} sensory plan, on four days of five."],
      baseline: "{name} stays for {b} minutes.",
      measure: "minutes in shared spaces",
      indicator: "Minutes in a shared space on four days of five, averaged over a half term.",
      unit: "minutes",
      method: "observationCount",
      start: [3, 6],
      goal: [20, 30],
      steps: [
        "{name} puts on ear defenders before a noisy activity and stays for {m} minutes.",
        "{name} chooses two calming activities for {his} sensory plan.",
      ],
      pfa: ["HLTH", "CI"],
    },
    provisions: [
      {
        type: "programme",
        text: [
          "A daily sensory plan written by the occupational therapist and led by a trained adult, {amount}, at set times.",
        ],
        amount: { minutes: [10, 15], sessions: [3, 3], per: "day" },
        by: "assistant",
        where: "withdrawal",
        facilities: ["a low-arousal corner with ear defenders, a weighted lap pad and a tent"],
      },
      {
        type: "therapyIndirect",
        text: [
          "An occupational therapist trained in sensory integration reviews the plan with {name}, parents and staff, {amount}.",
        ],
        amount: { minutes: [60], sessions: [2, 2], per: "term" },
        by: "occupationalTherapist",
        where: "wholeSetting",
      },
    ],
  },
  selfCare: {
    area: "SP",
    subAreas: ["selfCare"],
    deemedFrom: "care",
    source: "occupational",
    need: [
      "{name} needs to be taught to look after {himself}: washing, dressing, eating with cutlery and using the toilet in time.",
      "{name} depends on adults for dressing, washing and mealtimes, and can learn to do far more of it {himself}.",
    ],
    detail: [
      "{He} knows the order of the steps and cannot carry them out alone.",
      "{He} stops at the first difficulty and waits.",
    ],
    impact: [
      "{He} misses thirty minutes of teaching a day while adults do for {him} what {he} could learn.",
      "Loss of privacy upsets {him} more each year.",
    ],
    strengths: ["{He} undresses, and hangs up {his} coat, without being asked.", "{He} takes pride in looking smart."],
    finding: ["{name} completed four of fourteen steps of dressing and washed {his} hands with one prompt."],
    levels: [
      {
        framework: "standardised",
        name: "Example Adaptive Behaviour Scales",
        version: "3",
        subject: "personal daily living",
        value: "standard score {v}",
        range: [48, 69],
        scale: [20, 160],
        ageShare: [30, 60],
        by: "occupational therapist",
      },
    ],
    outcome: {
      text: ["{By} {name} completes {g} of the fourteen steps of changing for sport or swimming without help."],
      baseline: "{name} completes {b} of fourteen steps.",
      measure: "steps completed, of fourteen",
      indicator: "Steps completed without help, of fourteen.",
      unit: "steps of fourteen",
      method: "frameworkStep",
      start: [3, 5],
      goal: [11, 13],
      steps: [
        "{name} completes {m} steps with a picture strip.",
        "{name} asks for the toilet in time, on four days of five.",
      ],
      pfa: ["IL", "HLTH"],
    },
    provisions: [
      {
        type: "directTeaching",
        text: [
          "Teaching of dressing, washing and mealtime skills by backward chaining, {amount}, at the times when they are really needed.",
        ],
        amount: { minutes: [15], sessions: [2, 2], per: "day" },
        by: "assistant",
        where: "wholeSetting",
      },
      {
        type: "therapyIndirect",
        text: [
          "The occupational therapist writes the steps, shows staff and parents how to teach them and measures progress, {amount}.",
        ],
        amount: { minutes: [60], sessions: [2, 3], per: "term" },
        by: "occupationalTherapist",
        where: "wholeSetting",
      },
    ],
  },
});
