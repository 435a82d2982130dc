import type { EvidenceCategoryCode } from "@send-standards/common";

/** What one kind of case is about, in words with slots for the child's name and pronouns. */
export interface Profile {
  readonly reason: string;
  readonly childSays: string;
  readonly parentSays: string;
  readonly therapist: string;
  readonly categories: readonly EvidenceCategoryCode[];
  readonly need: string;
  readonly provision: string;
  readonly strength: string;
  readonly outcome: string;
  readonly sensory?: boolean;
}

/** Kinds of cases. */
export const profiles: readonly Profile[] = [
  {
    reason:
      "{name} follows instructions of up to four words and loses longer ones. Two years of small-group language work have helped, and the distance to the class still grows.",
    childSays: "I like it when you show me. When everybody talks I wait until it is over.",
    parentSays: "{He} understands far more than {he} can say. We want {him} to be able to tell us about {his} day.",
    therapist: "speech and language therapist",
    categories: ["needs", "otherDevelopment"],
    need: "{Name} has a developmental language disorder and loses instructions of more than four words.",
    provision: "Language work in a group of three, planned and reviewed by a speech and language therapist.",
    strength: "{Name} remembers what {he} has seen in great detail.",
    outcome: "{Name} will follow an instruction of three parts in class in four of five trials.",
  },
  {
    reason:
      "{name} is autistic. {He} manages mornings with a visual plan and a key adult; after lunch {he} leaves the room on most days and has missed a fifth of this year.",
    childSays: "Corridors are too loud. I am good at maps and I want to do lessons about maps.",
    parentSays: "At home {he} is funny and kind. After a school day {he} cannot speak for an hour.",
    therapist: "occupational therapist",
    categories: ["needs", "attainment"],
    need: "{Name} is overwhelmed by noise and by change that {he} was not told of.",
    provision: "A key adult at every change of place, and a plan of the day in pictures.",
    strength: "{Name} notices patterns before anybody else does.",
    outcome: "{Name} will stay in lessons after lunch on four days of five.",
  },
  {
    reason:
      "{name} reads at the level of somebody four years younger although {he} has had a phonics programme each day for two years. {He} hides {his} books and says that {he} is stupid.",
    childSays: "Listening is fine. Reading makes my head stop.",
    parentSays: "{He} can tell you everything about volcanoes and cannot read the page.",
    therapist: "specialist teacher for literacy",
    categories: ["attainment", "progressWithSupport"],
    need: "{Name} reads single words with effort and does not yet understand a written paragraph.",
    provision: "A structured literacy programme four times a week with a trained adult.",
    strength: "{Name} explains what {he} has heard clearly and with humour.",
    outcome: "{Name} will read a page of a book of {his} choice and say what it was about.",
  },
  {
    reason:
      "{name} has a moderate hearing loss in both ears and wears two hearing aids. In a room with more than a few voices {he} misses most of what is said.",
    childSays: "I can hear you when I can see you. The hall is just noise.",
    parentSays: "By four o'clock {he} is worn out from guessing.",
    therapist: "teacher of the deaf",
    categories: ["needs", "actionTaken"],
    need: "{Name} misses speech in noise and new words that {he} has not seen written.",
    provision: "A radio aid in every lesson, checked each morning, and a weekly session with a teacher of the deaf.",
    strength: "{Name} watches closely and copies a skill after seeing it once.",
    outcome: "{Name} will ask for what {he} missed in three lessons of four.",
    sensory: true,
  },
  {
    reason:
      "{name} has not slept through since a death in the family and has been excluded twice for running out. A mentor and a quiet place have made days possible, and none has been whole.",
    childSays: "I run because my legs do it. Mr T waits for me and that helps.",
    parentSays: "{He} was a different child three years ago. {He} needs somebody who does not give up.",
    therapist: "clinical psychologist",
    categories: ["otherDevelopment", "actionTaken"],
    need: "{Name} is anxious for much of the day and runs when {he} feels watched.",
    provision: "A mentor each morning, and a plan that every adult knows for the moments before {he} runs.",
    strength: "{Name} looks after younger children with great patience.",
    outcome: "{Name} will use the agreed place and come back to the lesson within ten minutes.",
  },
  {
    reason:
      "{name} has cerebral palsy and walks short distances with a frame. {He} needs help with stairs, toilets and anything that takes two hands, and two therapists see {him}.",
    childSays: "I want to carry my own tray. I am fast in the pool.",
    parentSays: "{He} wants to do it {himself}, and the building does not let {him}.",
    therapist: "physiotherapist",
    categories: ["needs", "moreTimeOver18"],
    need: "{Name} tires quickly when walking and cannot write for longer than five minutes.",
    provision: "A daily movement programme that a physiotherapist sets and an assistant carries out.",
    strength: "{Name} solves practical problems nobody else has thought of.",
    outcome: "{Name} will move between three rooms by {himself} with {his} frame.",
  },
];
