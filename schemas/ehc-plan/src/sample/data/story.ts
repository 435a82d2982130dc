// Long because it is data: what section A says, by stage.
import type { Stage } from "../stage.ts";

/** Ways of putting the parts of section A; every text has slots. */
export interface StoryPart {
  readonly home: readonly string[];
  readonly play: readonly string[];
  readonly schooling: readonly string[];
  readonly independence: readonly string[];
  readonly friendships: readonly string[];
  readonly future: readonly string[];
  readonly childSays: readonly string[];
  readonly childDislikes: readonly string[];
  /** What adults saw, of somebody who does not use words. */
  readonly observed: readonly string[];
  readonly parentSays: readonly string[];
  readonly parentHopes: readonly string[];
  readonly strengths: readonly string[];
  readonly like: readonly string[];
  readonly importantTo: readonly string[];
  readonly importantFor: readonly string[];
  readonly bestHelp: readonly string[];
  readonly informal: readonly string[];
  readonly shortHope: readonly string[];
}

const family = [
  "{He} lives with {his} family in {town}, close to both grandmothers.",
  "{He} lives in a flat in {town} with {his} family and a cat called Biscuit.",
  "The family moved to {town} to be nearer to relatives.",
];

/** The parts of section A by stage. */
export const story: { readonly [Key in Stage]: StoryPart } = {
  early: {
    home: family,
    play: [
      "{name} loves {interest} and {interestB}. {He} plays on {his} own or beside an adult, and for longest outdoors.",
      "At home {name} empties cupboards, watches {interest} and dances in front of the washing machine.",
    ],
    schooling: [
      "{name} started at {settingName} in {since} for fifteen hours a week. {His} key person meets {him} at the gate.",
      "{name} came to {settingName} after a year with a childminder and took half a term to settle.",
    ],
    independence: [
      "{name} eats with a spoon, helps to pull off {his} coat and needs an adult for everything else.",
      "{name} drinks from an open cup and lets go of an adult's hand only in rooms that {he} knows.",
    ],
    friendships: [
      "{name} watches other children and sits near one girl who shares {his} love of {interest}.",
      "{name} laughs with {his} brother and has not yet found a playmate at {setting}.",
    ],
    future: [
      "{His} parents would like {name} to start school with children from {his} nursery.",
      "{His} parents hope for a school where {name} is happy and understood.",
    ],
    childSays: [
      "{name} was shown photographs of {his} day and chose {interest}, the garden and {his} key person.",
      "With a choice of six toys {name} went to {interestB} each time and brought an adult along.",
    ],
    childDislikes: [
      "{name} turned away from the pictures of the dining room and hand dryer.",
      "{name} cried when the room became loud and calmed on the rug in the corner.",
    ],
    observed: [
      "{name} stilled and smiled when {interestB} were brought out, and reached for more.",
      "{name} stayed longest with the adult who sang, and leaned in each time.",
    ],
    parentSays: [
      "{He} is our sunshine. {He} understands more than people think, if you give {him} time.",
      "We know {him} best. We would like people to ask us before they decide that {he} cannot do something.",
      "The days at {setting} have made a difference, and we worry about what comes next.",
    ],
    parentHopes: [
      "We hope that {he} will make friends, be able to tell us what {he} wants and enjoy going to school.",
      "We want {him} to be safe, to play with others and to learn at {his} own pace.",
    ],
    strengths: [
      "{He} has a winning smile.",
      "{He} explores with great patience.",
      "{He} remembers songs and routines.",
      "{He} is affectionate with people {he} knows.",
    ],
    like: ["Everybody mentions {his} laugh.", "People like {his} curiosity and how {he} greets them with both hands."],
    importantTo: [
      "{interestA}, {his} blue cup, being outdoors, and knowing who is coming.",
      "Time with {his} grandmother, music, and not being hurried.",
    ],
    importantFor: [
      "A calm room, the same adults, a nap after lunch, and being watched near water and roads.",
      "Meals at the same times, hearing what comes next, and adults who see when {he} is tired.",
    ],
    bestHelp: [
      "Come down to {his} level, follow what {he} is doing, then add one thing. Do not take {his} hand without warning.",
      "Sing the change, show the object, wait. Loud voices and crowds do not help.",
    ],
    informal: [
      "{His} grandmother looks after {him} on Wednesdays, and the family goes to a stay-and-play group at the library.",
      "An uncle lives next door and takes {name} to the park on Saturdays.",
    ],
    shortHope: ["To join in song time and enjoy it.", "To ask for {interest} in {his} own way."],
  },
  primary: {
    home: family,
    play: [
      "{name} spends most of {his} free time on {interest}. {He} also likes {interestB} and anything to do with water.",
      "After school {name} needs an hour to {himself}, most often with {interest}, before {he} is ready to talk. At weekends the family goes to the park.",
    ],
    schooling: [
      "{name} has been at {settingName} since {since}. {He} went to a small nursery before that, where {his} needs were first noticed.",
      "{name} joined {settingName} in {since}, after a school where {he} was unhappy. Attendance is {attendance} percent.",
    ],
    independence: [
      "{name} dresses with help for fastenings, eats with a fork and washes with reminders. {He} does not yet cross a road alone.",
      "{name} packs {his} bag from a picture list and needs an adult nearby at bath time.",
    ],
    friendships: [
      "{name} has one good friend, with whom {he} shares {interest}. Larger groups are hard.",
      "{name} would like to be asked to parties. {He} gets on well with {his} cousins.",
    ],
    future: [
      "{name} talks about a job that has to do with {interest}. {His} parents are thinking about which secondary school would suit {him}.",
      "{name} wants to stay with {his} friends when they move up.",
    ],
    childSays: [
      "I like {interest} because nobody tells me how to do it. My best day is when we have it at school.",
      "I know a lot about {interestB}. I like it when my teacher sits with me and we do the first one together.",
      "I want people to know that I am trying even when it looks like I am not.",
    ],
    childDislikes: [
      "I do not like it when it is loud and everyone talks at the same time. I want to go home then.",
      "I hate it when they say the answer before I have thought of it.",
    ],
    observed: [
      "{name} chose {interest} from four pictures on three different days and pushed the others away.",
      "{name} went to the quiet corner after lunch each day and came back smiling after ten minutes.",
    ],
    parentSays: [
      "{He} is funny, stubborn and kind. At home {he} can do things that school has never seen.",
      "We have had to fight for everything, and we are tired. What has helped most is one adult who understood {him}.",
      "{He} comes home worn out from holding {himself} together. We want people to see what it costs {him}.",
    ],
    parentHopes: [
      "We want {him} to be happy, to have friends and to learn to read and write well enough for everyday life.",
      "We hope that {he} will grow up to work at something {he} loves and live near us.",
    ],
    strengths: [
      "{He} has a remarkable memory for {interest}.",
      "{He} never gives up on something {he} cares about.",
      "{He} is kind to younger children.",
      "{He} makes people laugh.",
    ],
    like: [
      "{His} {peers} say that {he} is funny and knows everything about {interest}.",
      "Adults like {his} honesty and the way {he} says thank you.",
    ],
    importantTo: [
      "{interestA}, {his} dog, sitting by the window, and being told before things change.",
      "Family, {interestB}, {his} own peg, and Friday afternoons.",
    ],
    importantFor: [
      "Knowing what comes next, breaks from listening, being watched near roads, and sleep.",
      "An adult who notices early, food at the usual time and a place to be alone.",
    ],
    bestHelp: [
      "Tell me once, show me, and come back in five minutes. Do not talk about me to somebody else while I am there.",
      "Start the first one with {him}, use pictures, and praise the effort. Shouting does not help.",
    ],
    informal: [
      "{His} grandparents collect {him} on Thursdays. A neighbour takes {him} swimming.",
      "The family belongs to a parents' group that meets each month.",
    ],
    shortHope: ["To read a whole book about {interest} on {his} own.", "To have a friend round for tea."],
  },
  secondary: {
    home: family,
    play: [
      "{name} spends evenings with {interest} and talks with friends online. {He} also enjoys {interestB} with {his} family.",
      "{name} has two great interests, {interest} and {interestB}, and would give all {his} time to them.",
    ],
    schooling: [
      "{name} came to {settingName} in {since} from a smaller school. The first months were hard, and attendance fell to {attendance} percent.",
      "{name} moved to {settingName} in {since} after another school could not keep {him} safe. {He} is slowly learning to trust it.",
    ],
    independence: [
      "{name} washes and dresses alone with reminders, makes a sandwich and goes to the corner shop with a list.",
      "{name} is learning to use a bus. {He} needs help to organise {his} things and to go to bed on time.",
    ],
    friendships: [
      "{name} has two friends whom {he} sees at {setting} and talks to online at weekends.",
      "{name} says that {he} has acquaintances and no friends, and that this is the hardest part of the day.",
    ],
    future: [
      "{name} is interested in a course to do with {interest} after Year 11 and would like to live near {his} family.",
      "{name} would like to go to college, learn to drive and have {his} own flat one day. {He} has been to one open evening.",
    ],
    childSays: [
      "I want to do something with {interest} when I leave school. I am better at it than most people in my class.",
      "I learn when somebody explains it quietly and then leaves me to do it.",
      "I would like people to ask me first and not my mum.",
      "I want to get the bus with my friends like everybody else.",
    ],
    childDislikes: [
      "Corridors are the worst. I would rather be late than walk through them.",
      "I do not want an adult stuck to me. Help me and then go away.",
    ],
    observed: [
      "{name} chose {interest} on four days of five and lifted {his} head each time the music began.",
      "{name} pushed the switch to ask for more when {his} {peers} sang.",
    ],
    parentSays: [
      "{He} is becoming a young adult with opinions, and we want {him} to be heard. {He} still needs us more than others of {his} age.",
      "What frightens us is what comes after school. We would like a plan before it is too late.",
      "When the plan was followed {he} had the best term of {his} life.",
    ],
    parentHopes: [
      "We want {him} to have work that means something, friends of {his} own and a home where {he} is safe.",
      "We hope that {he} will leave school with results that show what {he} can do, and with {his} confidence whole.",
    ],
    strengths: [
      "{He} knows a great deal about {interest}.",
      "{He} has a strong sense of justice.",
      "{He} keeps going when things are hard.",
      "{He} is patient with younger relatives.",
    ],
    like: [
      "{His} friends say that {he} is loyal and never pretends.",
      "Teachers like {his} dry humour and {his} questions.",
    ],
    importantTo: [
      "{interestA}, privacy, {his} phone, and being asked.",
      "Family, {interestB}, knowing the plan, and not being treated as a child.",
    ],
    importantFor: [
      "Sleep, taking {his} treatment, safety online, and one adult who keeps an eye on {him}.",
      "Being prepared for change, eating at midday and having somewhere quiet to go.",
    ],
    bestHelp: [
      "Talk to me as you would to anybody. Give me the task in writing and time to think.",
      "Be calm, be clear, do what you said. Sarcasm does not help.",
    ],
    informal: [
      "{His} aunt, who also likes {interest}, takes {him} out once a month. {His} grandfather rings every evening.",
      "{name} goes to a youth club run by volunteers on Tuesdays.",
    ],
    shortHope: [
      "To do something with a friend that has to do with {interest}.",
      "To go into all {lessons} for a whole week.",
    ],
  },
  adult: {
    home: family,
    play: [
      "{name} enjoys {interest} and {interestB} and goes out on Saturdays with {his} cousin.",
      "Most evenings {name} is at home with {interest}. {He} would like to go out more.",
    ],
    schooling: [
      "{name} has been at {settingName} since {since}. {He} has passed two units so far and is proud of them.",
      "{name} tried one course and left it after a term. {settingName} has suited {him} far better, with attendance of {attendance} percent.",
    ],
    independence: [
      "{name} gets {himself} up, makes breakfast and uses the bus on one route. Money and forms are done with {his} mother.",
      "{name} needs help with washing, dressing and meals, and directs it more and more {himself}.",
    ],
    friendships: [
      "{name} has friends at {setting} and would like to see them at weekends.",
      "{name} has a girlfriend on {his} course and talks about her a great deal.",
    ],
    future: [
      "{name} wants a paid job to do with {interest} and a flat with one friend.",
      "{name} would like to finish {his} course, work part time and stay near {his} family.",
    ],
    childSays: [
      "I want a job where I earn my own money. I would like it to be with {interest}.",
      "I want to live in a flat with my friend and have my own key.",
      "I learn best when I do it. Reading about it does not work for me.",
      "I like college. People there talk to me like an adult.",
    ],
    childDislikes: [
      "I do not like it when people decide things in a meeting and tell me afterwards.",
      "I hate forms. I need somebody to go through them with me, slowly.",
    ],
    observed: [
      "{name} looked at the photograph of {interest} each time it was among four, and laughed when {he} got it.",
      "{name} turned to the voice of one tutor and relaxed within a minute.",
    ],
    parentSays: [
      "We will not be here for ever. We want {him} to have a life that does not depend on us.",
      "{He} has grown more in the last year than in five before it, because people believed that {he} could.",
      "{He} can make many decisions, if they are put to {him} in the right way.",
    ],
    parentHopes: [
      "We hope for a job, however small, a place to live with people {he} likes, and good health.",
      "We want {him} to be part of {his} town and known by name in the shops.",
    ],
    strengths: [
      "{He} is reliable and on time.",
      "{He} is popular with customers and visitors.",
      "{He} knows {his} own mind.",
      "{He} remembers everything about {interest}.",
    ],
    like: ["Everybody at {setting} knows {him} and stops to talk.", "People like {his} warmth and {his} manners."],
    importantTo: [
      "{interestA}, {his} friends, earning money, and being treated as an adult.",
      "Family, Saturdays, {interestB}, and having a say.",
    ],
    importantFor: [
      "Keeping safe with money and online, health checks, and people who know how {he} communicates.",
      "A steady week, enough sleep and somebody to ring.",
    ],
    bestHelp: [
      "Show me, let me try, tell me what I did well. Do not do it for me.",
      "Ask one question at a time and wait. Do not speak for {him}.",
    ],
    informal: [
      "{His} brother takes {him} to football. A neighbour from the allotment rings on Sundays.",
      "{name} is a member of a drama group for adults with and without disabilities.",
    ],
    shortHope: ["To go on the bus to see a friend without {his} mother.", "To finish the first unit of {his} course."],
  },
};

/** Hopes for adult life by area, as a young person says them. */
export const adultHopes: { readonly [area in "EMP" | "IL" | "CI" | "HLTH"]: readonly string[] } = {
  EMP: ["I want a paid job that has to do with {interest}.", "I want to finish my course and earn my own money."],
  IL: [
    "I want to live in my own flat, near my family, and cook for myself.",
    "I want to decide about my own week and travel without my parents.",
  ],
  CI: [
    "I want friends whom I see at weekends and a club that I belong to.",
    "I want to go out in the evening like other people of my age.",
  ],
  HLTH: [
    "I want to keep well and speak to the doctor myself.",
    "I want to feel less worried and sleep through the night.",
  ],
};

/** Hopes of younger children and their parents for later. */
export const childHopes: readonly string[] = [
  "I want to do something with {interest} when I grow up.",
  "I want to be a vet, or drive a train.",
  "I want to have a best friend and go to their house.",
];
