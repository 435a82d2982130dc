// Long because it is data: threads of communication and interaction.
import { keyed } from "../../keyed.ts";
import type { Strand } from "../../strand.ts";

/** Threads that start in communication and interaction. */
export const communicationStrands = keyed<Strand>()({
  receptiveLanguage: {
    area: "CI",
    subAreas: ["receptiveLanguage", "attentionListening"],
    senTypes: ["SLCN"],
    source: "speech",
    need: [
      "{name} understands spoken language well below what is expected for {his} age. {He} follows instructions that carry two pieces of information and loses the rest of anything longer.",
      "{name} has a marked difficulty with understanding what is said to {him}. Sentences with more than two ideas, words for time and place, and questions that begin with why or how are hard for {him}.",
      "Understanding spoken language is {name}'s main difficulty. {He} catches single words that {he} knows and guesses the rest from what {peers} do.",
    ],
    detail: [
      "{He} rarely says that {he} has not understood and often answers yes to be left in peace.",
      "Background talk makes it worse: in a quiet room {he} manages twice as much as in a busy one.",
      "New words need to be met many times in many places before {he} understands them.",
      "{He} takes language literally and is puzzled by jokes, hints and figures of speech.",
    ],
    impact: [
      "{He} misses most of what is said to the whole {class}, starts tasks late and copies {peers} to keep up.",
      "{He} cannot learn from explanation alone, so gaps in knowledge grow in every {lesson} that rests on talk.",
      "Misunderstandings lead to arguments at unstructured times, because {he} acts on the half of the message that {he} heard.",
    ],
    strengths: [
      "{He} understands pictures, diagrams and real objects at once.",
      "{He} watches carefully and learns a routine after seeing it two or three times.",
      "{He} remembers where things are and how they fit together.",
    ],
    finding: [
      "On formal assessment of understanding {name} scored in the lowest tenth for {his} age; {he} relied on context throughout.",
      "Observation in {lessons} showed that {name} acted on the last part of what was said and did not ask for help.",
    ],
    levels: [
      {
        framework: "standardised",
        name: "Example Test of Receptive Language",
        version: "3",
        subject: "understanding of spoken sentences",
        value: "standard score {v}",
        range: [62, 78],
        scale: [40, 160],
        ageShare: [45, 70],
        by: "speech and language therapist",
        context: "seen alone in a quiet room",
      },
    ],
    outcome: {
      text: [
        "{By} {name} follows spoken instructions of three steps in {lessons} without a prompt, in {g} of ten that are given.",
        "{By} {name} acts on spoken instructions of three steps given to the whole {class}, {g} times out of ten.",
      ],
      baseline: "{name} follows three-step instructions in {b} of ten trials, with gesture.",
      measure: "three-step instructions followed, of ten given",
      indicator: "Three-step instructions followed without a prompt, of ten given in {lessons}.",
      unit: "instructions of ten",
      method: "observationCount",
      start: [1, 2],
      goal: [7, 9],
      steps: [
        "{name} follows two steps with one visual prompt, {m} times out of ten.",
        "{name} asks for a repeat when {he} has not understood, at least once in each {lesson} watched.",
      ],
      pfa: ["IL", "CI"],
    },
    provisions: [
      {
        type: "therapyDirect",
        text: [
          "Direct speech and language therapy on understanding sentences and question words, {amount}, in a quiet room. The therapist leaves a written programme after each session.",
          "Therapy for understanding spoken language, delivered by the therapist in person, {amount}. Targets are drawn from {name}'s own {lessons}.",
        ],
        amount: { minutes: [30, 40, 45], sessions: [1, 1], per: "week", weeks: 36 },
        by: "speechAndLanguageTherapist",
        where: "withdrawal",
        when: "in the morning, outside core {lessons}",
      },
      {
        type: "programme",
        text: [
          "The therapist's programme for understanding language, carried out by {anAssistant} whom the therapist has trained, {amount}.",
          "Pre-teaching of six topic words before each new unit, with pictures and real objects, {amount}, by {anAssistant}.",
        ],
        amount: { minutes: [15, 20], sessions: [3, 4], per: "week" },
        by: "assistant",
        where: "withdrawal",
      },
    ],
  },
  expressiveLanguage: {
    area: "CI",
    subAreas: ["expressiveLanguage"],
    senTypes: ["SLCN"],
    source: "speech",
    need: [
      "{name} speaks in short phrases and leaves out small words and word endings. {He} cannot yet tell about something that happened so that a stranger understands it.",
      "{name} knows what {he} wants to say and struggles to find the words and put them in order. {His} sentences break off, and {he} gives up when asked to say it again.",
      "Spoken expression is hard for {name}. {He} uses a narrow vocabulary, with words like 'thing' and 'that' in place of names, and joins ideas only with 'and'.",
    ],
    detail: [
      "{He} tells events in the wrong order and leaves out who was there.",
      "{He} finds it hardest under time pressure or in front of others.",
      "Finding a word can take {him} five seconds or more.",
    ],
    impact: [
      "{He} cannot show in words what {he} knows, so {his} spoken and written {work} understates {his} understanding.",
      "{He} is left out of talk among {peers}, who do not wait for {him} to finish.",
      "When something goes wrong {he} cannot give {his} side of it, which {he} finds deeply unfair.",
    ],
    strengths: [
      "{He} uses gesture, drawing and pointing with skill to make {himself} understood.",
      "{He} is keen to talk with adults who wait.",
      "{He} remembers the words of songs and stories about {interest}.",
    ],
    finding: [
      "{name}'s longest utterance in the session had five words; grammar was that of a much younger {child}.",
      "In retelling a picture story {name} named three of ten key events and none of the reasons.",
    ],
    levels: [
      {
        framework: "standardised",
        name: "Example Test of Expressive Language",
        version: "2",
        subject: "spoken sentences",
        value: "standard score {v}",
        range: [60, 76],
        scale: [40, 160],
        ageShare: [40, 68],
        by: "speech and language therapist",
      },
      {
        framework: "bSquared",
        version: "6",
        subject: "speaking",
        value: "step 3, {v} percent",
        range: [20, 80],
        scale: [0, 100],
        by: "class teacher",
      },
    ],
    outcome: {
      text: [
        "{By} {name} tells a listener who was not there about an event, with who, where, what and why, in {g} of ten tellings.",
        "{By} {name} answers a question in {class} discussion in a full sentence, {g} times in ten.",
      ],
      baseline: "{name} gives two of the four parts, in {b} of ten tellings.",
      measure: "tellings with all four parts, of ten",
      indicator: "Tellings that hold who, where, what and why, of ten recorded.",
      unit: "tellings of ten",
      method: "observationCount",
      start: [1, 2],
      goal: [6, 8],
      steps: [
        "{name} tells about an event with three picture cards, {m} times out of ten.",
        "{name} uses 'because' in speech without a prompt in three {lessons} of five.",
      ],
      pfa: ["CI", "EMP"],
    },
    provisions: [
      {
        type: "smallGroup",
        text: [
          "A narrative group led by {anAssistant} trained in the programme, {amount}, for {name} and two others with like needs.",
          "A spoken language group of three learners, {amount}, on telling events, joining sentences and finding words.",
        ],
        amount: { minutes: [20, 30], sessions: [2, 3], per: "week", group: 3 },
        by: "assistant",
        where: "withdrawal",
      },
      {
        type: "therapyIndirect",
        text: [
          "The therapist sets spoken language targets, models the programme to staff and watches one session, {amount}.",
        ],
        amount: { minutes: [60, 90], sessions: [1, 2], per: "term" },
        by: "speechAndLanguageTherapist",
        where: "withdrawal",
      },
    ],
  },
  speechSounds: {
    area: "CI",
    deemedFrom: "health",
    subAreas: ["speechSounds"],
    senTypes: ["SLCN"],
    source: "speech",
    need: [
      "{name}'s speech is hard to follow. {He} leaves off the ends of words and uses one sound for several, so that people outside the family understand about a third.",
      "{name} has a speech sound disorder. Words come out differently each time, and longer words lose their middle.",
    ],
    detail: [
      "{He} hears the difference between sounds when others say them, and not in {his} own speech.",
      "{He} repeats a word once when asked and then turns away.",
    ],
    impact: [
      "Adults and {peers} misunderstand {him} many times a day, and {he} has begun to speak less.",
      "{He} cannot yet link sounds to letters, which holds back reading and spelling.",
    ],
    strengths: [
      "{He} enjoys rhymes and joins in with the actions.",
      "{He} corrects three early sounds in single words when {he} watches the speaker's mouth.",
    ],
    finding: [
      "Thirty-one percent of {name}'s words were understood by a stranger on a recorded sample of fifty words.",
      "{name} could say four of nine target sounds in single words and none in sentences.",
    ],
    levels: [
      {
        framework: "standardised",
        name: "Example Assessment of Speech Sounds",
        version: "1",
        subject: "percent of consonants correct",
        value: "{v} percent",
        range: [38, 60],
        scale: [0, 100],
        by: "speech and language therapist",
      },
    ],
    outcome: {
      text: [
        "{By} {name} is understood by an adult who does not know {him} in {g} of ten sentences.",
        "{By} {name} says words of two syllables clearly enough that {g} in ten are understood by {peers}.",
      ],
      baseline: "A stranger understands {b} of ten of {name}'s sentences.",
      measure: "sentences understood by a stranger, of ten",
      indicator: "Sentences understood by an adult who does not know {him}, of ten recorded.",
      unit: "sentences of ten",
      method: "observationCount",
      start: [2, 3],
      goal: [7, 9],
      steps: [
        "{name} uses two new sounds correctly in single words, {m} times out of ten.",
        "{name} says it again more slowly when a listener has not understood.",
      ],
      pfa: ["CI"],
    },
    provisions: [
      {
        type: "therapyDirect",
        text: [
          "Speech sound therapy in three blocks, {amount}, one to one with the therapist, with a parent present for the first session of each block.",
          "One-to-one therapy on listening to, making and using speech sounds, {amount}.",
        ],
        amount: { minutes: [30, 45], sessions: [8, 10], per: "term" },
        by: "speechAndLanguageTherapist",
        where: "clinic",
      },
      {
        type: "programme",
        text: [
          "Speech sound practice from the therapist's cards, {amount}, with a therapy assistant who keeps a tally.",
        ],
        amount: { minutes: [10, 15], sessions: [4, 5], per: "week" },
        by: "speechAndLanguageTherapyAssistant",
        where: "withdrawal",
      },
    ],
  },
  socialCommunication: {
    area: "CI",
    subAreas: ["socialCommunication"],
    senTypes: ["ASD"],
    source: "speech",
    need: [
      "{name} communicates in ways of {his} own and finds the unwritten rules of conversation hard to read: whose turn it is, when the topic has changed, what a face or a tone means.",
      "{name} finds it hard to start and keep up an exchange with {peers}. {He} talks about {interest} at length and does not notice when the other person wants to speak.",
      "Social communication takes {name} great effort. {He} misses hints and facial expression, and hides {his} confusion by copying the people around {him}.",
    ],
    detail: [
      "{He} is honest and direct, which others at times take as rudeness.",
      "Group tasks are harder than pairs, because there are more signals to read.",
      "By the afternoon {he} is worn out from working out what people mean.",
    ],
    impact: [
      "{He} stands at the edge of games and group tasks, and is blamed for quarrels that {he} did not see coming.",
      "Shared {work} breaks down unless an adult sets out who does what.",
      "{He} has been drawn into pranks by {peers} whom {he} took for friends.",
    ],
    strengths: [
      "{He} is loyal, truthful and fair.",
      "{He} talks with confidence and humour about {interest}.",
      "{He} learns a social rule quickly once somebody says it out loud.",
    ],
    finding: [
      "{name} opened two exchanges in forty minutes of observation, both with adults and both about {interest}.",
      "{name} described what characters did and not what they might think or feel.",
    ],
    levels: [
      {
        framework: "goalAttainmentScaling",
        subject: "taking turns in conversation",
        value: "{v}",
        range: [-2, -1],
        scale: [-2, 2],
        by: "speech and language therapist",
      },
    ],
    outcome: {
      text: [
        "{By} {name} keeps up a conversation of four turns each with a {peer} on a topic that the other chose, in {g} of ten that are watched.",
        "{By} {name} completes a shared task with two {peers}, taking the agreed part, {g} times out of ten.",
      ],
      baseline: "{name} keeps up four turns in {b} of ten conversations watched.",
      measure: "conversations of four turns, of ten watched",
      indicator: "Conversations of four turns each on the other person's topic, of ten watched.",
      unit: "conversations of ten",
      method: "observationCount",
      start: [1, 2],
      goal: [6, 8],
      steps: [
        "{name} asks one question about the other person's topic, {m} times out of ten.",
        "{name} uses an agreed phrase to join a game or a group, twice in one week.",
      ],
      pfa: ["CI"],
    },
    provisions: [
      {
        type: "smallGroup",
        text: [
          "A social communication group for four learners, led by {anAssistant} trained by the therapist, {amount}, with one shared project each half term.",
          "A shared-interest club with set roles, led by a trained member of staff, {amount}, for {name} and three {peers}.",
        ],
        amount: { minutes: [40, 45], sessions: [1, 2], per: "week", group: 4 },
        by: "assistant",
        where: "withdrawal",
      },
      {
        type: "supportAtUnstructuredTimes",
        text: [
          "A named adult within sight of {name} at every break and lunchtime, who sets up one structured game a day and talks through disagreements with drawings.",
        ],
        amount: {
          basis: "continuous",
          during: "every break and lunchtime",
          hoursPerWeek: 5,
          weeksPerYear: 38,
          ratio: { staff: 1, learners: 1 },
        },
        by: "assistant",
        where: "unstructuredTime",
      },
      {
        type: "therapyIndirect",
        text: [
          "The therapist watches {name} with {peers}, agrees targets with staff and reviews them with {name}, {amount}.",
        ],
        amount: { minutes: [60, 75], sessions: [1, 2], per: "term" },
        by: "speechAndLanguageTherapist",
        where: "unstructuredTime",
      },
    ],
  },
  flexibility: {
    area: "CI",
    subAreas: ["flexibilityOfThought", "socialCommunication"],
    senTypes: ["ASD"],
    source: "psychology",
    need: [
      "{name} relies on sameness. A change of room, adult or order of the day without warning is distressing to {him}, and moving on from an unfinished task is very hard.",
      "{name} thinks in a focused and detailed way and finds it hard to shift. New plans, new people and more than one right answer unsettle {him}.",
    ],
    detail: [
      "{He} asks the same question many times when {he} does not know what comes next.",
      "{He} copes with a change that is shown in writing or pictures a day ahead.",
      "Supply staff and special events are the hardest days.",
    ],
    impact: [
      "{He} loses up to an hour of learning after an unexpected change and may leave the room.",
      "Family outings are planned around {his} need for sameness, and holidays have been cut short.",
      "{He} refuses tasks that {he} cannot picture to the end.",
    ],
    strengths: [
      "{He} is punctual, thorough and remembers every detail of the timetable.",
      "{He} sticks with a task that interests {him} far longer than {peers} do.",
    ],
    finding: [
      "Nine of eleven incidents of distress recorded in the term followed an unannounced change.",
      "With a written plan {name} coped with three of four small changes made in the session.",
    ],
    levels: [
      {
        framework: "goalAttainmentScaling",
        subject: "coping with change",
        value: "{v}",
        range: [-2, -1],
        scale: [-2, 2],
        by: "educational psychologist",
      },
    ],
    outcome: {
      text: [
        "{By} {name} accepts a change to the day that is shown on {his} timetable an hour ahead and stays in the {lesson}, {g} times out of ten.",
        "{By} {name} moves on from an unfinished task with one reminder in {g} of ten changes of activity.",
      ],
      baseline: "{name} stays in the {lesson} after {b} of ten changes.",
      measure: "changes after which {name} stays, of ten",
      indicator: "Changes to the day after which {he} stays in the {lesson}, of ten recorded.",
      unit: "changes of ten",
      method: "observationCount",
      start: [1, 3],
      goal: [7, 9],
      steps: [
        "{name} checks {his} timetable before each change of activity, {m} times out of ten.",
        "{name} chooses between two ways of coping from {his} change card.",
      ],
      pfa: ["IL", "EMP"],
    },
    provisions: [
      {
        type: "environment",
        text: [
          "A visual timetable of the day and a now-and-next board, gone through with {name} at arrival and after lunch, and changed in front of {him} whenever the day changes.",
          "A written plan of each day with changes marked in one colour, gone through with {name} by the same adult on arrival.",
        ],
        amount: { basis: "continuous", during: "the whole of every day", hoursPerWeek: 2, weeksPerYear: 38 },
        by: "assistant",
        where: "wholeSetting",
        facilities: ["a wall timetable at eye level with movable symbols", "a quiet place to go to after a change"],
      },
      {
        type: "staffTraining",
        text: [
          "Training of all staff who teach {name} in preparing {him} for change and in low-arousal responses, {amount}, with a briefing for supply staff on one page.",
        ],
        amount: { minutes: [90, 120], sessions: [1, 2], per: "year", staff: 1, group: 20 },
        by: "specialistTeacher",
        where: "wholeSetting",
      },
      {
        type: "inClassSupport",
        text: [
          "A familiar adult walks {name} through any change that could not be announced, using {his} change card and a drawing of what will happen.",
        ],
        amount: {
          basis: "triggered",
          trigger: "a change of room, adult or activity that was not on {name}'s timetable that morning",
          minutes: 10,
          ratio: { staff: 1, learners: 1 },
        },
        by: "assistant",
        where: "wholeSetting",
      },
    ],
  },
  attentionListening: {
    area: "CI",
    subAreas: ["attentionListening"],
    source: "speech",
    need: [
      "{name} attends to an activity of {his} own choice for some minutes and to one that an adult leads for less than one. {He} is drawn away by every movement and sound.",
      "Shared attention is hard for {name}. {He} looks up when {his} name is called and goes back to what {he} was doing before the sentence ends.",
    ],
    detail: [
      "{He} attends best to things that move, light up or can be taken apart.",
      "{He} seldom looks to see what somebody is pointing at.",
    ],
    impact: [
      "{He} does not take part in {class} time and misses the talk from which {peers} learn words.",
      "Play with others ends quickly because {he} does not notice what they are doing.",
    ],
    strengths: [
      "{He} explores toys thoroughly and works out how they open and close.",
      "{He} laughs and looks up at surprise and at music.",
    ],
    finding: ["{name} joined an adult-led game for forty seconds at most, in five attempts over two visits."],
    levels: [
      {
        framework: "birthTo5Matters",
        version: "2021",
        subject: "listening and attention",
        value: "range {v}",
        range: [2, 3],
        scale: [1, 6],
        ageShare: [40, 60],
        by: "early years practitioner",
      },
    ],
    outcome: {
      text: ["{By} {name} takes part in an activity led by an adult, with two {peers}, for {g} minutes at a time."],
      baseline: "{name} takes part for {b} minutes with one adult and nobody else.",
      measure: "minutes of shared attention",
      indicator: "Minutes in which {he} takes part in an adult-led activity with two {peers}.",
      unit: "minutes",
      method: "observationCount",
      start: [2, 3],
      goal: [6, 8],
      steps: [
        "{name} watches an adult's activity from a tray for {m} minutes.",
        "{name} takes one turn when {his} name is called.",
      ],
      pfa: ["CI"],
    },
    provisions: [
      {
        type: "programme",
        text: [
          "A staged attention programme with toys in a closed box, led by {anAssistant} trained in it, {amount}, in a group of three.",
        ],
        amount: { minutes: [10, 15], sessions: [4, 5], per: "week", group: 3 },
        by: "assistant",
        where: "withdrawal",
      },
      {
        type: "homeProgramme",
        text: ["A home visitor shows a parent two attention games and leaves the toys for them, {amount}."],
        amount: { minutes: [60], sessions: [1, 1], per: "fortnight" },
        by: "specialistTeacher",
        where: "home",
      },
    ],
  },
  aidedCommunication: {
    area: "CI",
    deemedFrom: "health",
    subAreas: ["expressiveLanguage", "receptiveLanguage"],
    senTypes: ["SLCN"],
    source: "speech",
    need: [
      "{name} does not use speech to communicate. {He} makes choices by looking, by reaching and with a communication aid, and needs partners who know how to wait and how to read {him}.",
      "{name} has more to say than {his} speech lets {him}. {He} uses a powered communication aid with single messages and is learning to join two.",
    ],
    detail: [
      "{He} needs fifteen seconds or more to answer.",
      "{He} tires after twenty minutes with the aid and then goes back to looking and pointing.",
      "{His} vocabulary on the aid has to grow ahead of what {he} says, as it does in spoken language.",
    ],
    impact: [
      "Without {his} aid and a trained partner {he} cannot ask, refuse, comment or say that something hurts.",
      "People speak across {him} and make choices for {him} that {he} could make.",
    ],
    strengths: [
      "{He} has a clear yes and no and uses both with feeling.",
      "{He} enjoys being the one who makes others laugh.",
      "{He} recognises familiar voices and turns towards them.",
    ],
    finding: [
      "{name} made twenty-two choices in thirty minutes with a trained partner and three with an untrained one.",
      "{name} located the right symbol among twelve on the aid in eight trials of ten.",
    ],
    levels: [
      {
        framework: "earwig",
        version: "2025",
        subject: "expressive communication",
        value: "{v} of 12 statements",
        range: [3, 8],
        scale: [0, 12],
        by: "class teacher",
        stages: ["primary", "secondary"],
      },
      {
        framework: "cherryGarden",
        version: "2",
        subject: "expressive communication",
        value: "branch 4, {v} of 30 leaves",
        range: [8, 24],
        scale: [0, 30],
        ageShare: [10, 30],
        by: "speech and language therapist",
      },
    ],
    outcome: {
      text: [
        "{By} {name} uses {his} communication aid to ask, refuse and comment with three different partners, {g} times in an hour.",
        "{By} {name} joins two messages on {his} aid to say something new, {g} times in an hour of conversation.",
      ],
      baseline: "{name} uses the aid {b} times in an hour, with one partner.",
      measure: "messages in an hour",
      indicator: "Messages that {he} starts with the aid in one hour, with three partners.",
      unit: "messages an hour",
      method: "observationCount",
      start: [2, 4],
      goal: [10, 15],
      steps: [
        "{name} finds the page for the {lesson} on {his} aid, in {m} of ten tries.",
        "{name} gets a partner's attention with the aid's bell.",
      ],
      pfa: ["CI", "IL"],
    },
    provisions: [
      {
        type: "therapyDirect",
        text: [
          "Therapy with the communication aid, {amount}, by a therapist with at least two years' experience of aided communication, together with the adult who works with {name} that day.",
        ],
        amount: { minutes: [45, 60], sessions: [1, 1], per: "week", weeks: 38 },
        by: "speechAndLanguageTherapist",
        where: "classroom",
      },
      {
        type: "equipment",
        text: [
          "A powered communication aid on loan, mounted within {name}'s reach, with a paper copy of its pages for times when the battery is flat.",
        ],
        amount: { basis: "oneOff", number: 1, by: "{startDate}" },
        equipment: [
          {
            item: "powered communication aid",
            specification: "touch screen of 12 inches with symbol software and a wheelchair mount",
            owner: "Example Sensory and Equipment Service",
            maintainer: "Example Sensory and Equipment Service, within five working days",
            replacement: "every four years, paid by the authority",
          },
        ],
      },
      {
        type: "staffTraining",
        text: ["Training in aided communication for the adults who work with {name}, {amount}, led by the therapist."],
        amount: { minutes: [120], sessions: [1, 2], per: "year", group: 8 },
        by: "speechAndLanguageTherapist",
        where: "wholeSetting",
      },
    ],
  },
  signLanguage: {
    area: "CI",
    subAreas: ["expressiveLanguage", "receptiveLanguage"],
    senTypes: ["HI"],
    source: "deaf",
    need: [
      "{name} is deaf and uses British Sign Language. {His} signing is behind that of deaf learners of {his} age because few people around {him} sign well.",
      "{name} learns through British Sign Language and written English. {He} has few fluent signers to learn from and none of {his} own age.",
    ],
    detail: [
      "{He} finger-spells names and simple words.",
      "{He} follows a story in sign when it is told by a fluent signer, and loses it through a relay.",
    ],
    impact: [
      "{He} misses incidental talk all day long, and with it much of what hearing learners pick up without being taught.",
      "{He} has nobody of {his} own age with whom conversation is easy.",
    ],
    strengths: ["{He} signs with expression and tells a good story.", "{He} is patient in teaching signs to {peers}."],
    finding: ["{name}'s signed narrative was rated two years behind that of deaf learners with deaf parents."],
    levels: [
      {
        framework: "standardised",
        name: "Example Assessment of British Sign Language",
        version: "2",
        subject: "signed narrative",
        value: "raw score {v}",
        range: [11, 22],
        scale: [0, 40],
        ageShare: [55, 75],
        by: "qualified teacher of the deaf",
      },
    ],
    outcome: {
      text: ["{By} {name} retells a signed story with at least {g} of twelve key events in order, using role shift."],
      baseline: "{name} retells {b} of twelve key events.",
      measure: "key events retold, of twelve",
      indicator: "Key events retold in order, of twelve in the story.",
      unit: "events of twelve",
      method: "standardisedScore",
      start: [3, 5],
      goal: [9, 11],
      steps: [
        "{name} retells {m} events with picture prompts.",
        "{name} takes part in a signed discussion of ten minutes with another deaf learner.",
      ],
      pfa: ["CI"],
    },
    provisions: [
      {
        type: "directTeaching",
        text: ["Teaching of British Sign Language by a deaf instructor with a level 6 qualification, {amount}."],
        amount: { minutes: [60], sessions: [2, 2], per: "week" },
        by: "communicationSupport",
        where: "withdrawal",
      },
      {
        type: "inClassSupport",
        text: [
          "A communicator with at least level 3 in British Sign Language signs all {lessons}, assemblies and trips for {name}.",
        ],
        amount: {
          basis: "continuous",
          during: "all {lessons}, assemblies and trips",
          hoursPerWeek: 20,
          weeksPerYear: 38,
          ratio: { staff: 1, learners: 1 },
        },
        by: "communicationSupport",
        where: "classroom",
      },
    ],
  },
});
