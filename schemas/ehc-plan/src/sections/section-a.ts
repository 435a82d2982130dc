import { type Aspiration, cite, consultationMethod, type Statement } from "@send-standards/common";
import { define, items } from "@send-standards/common/schema";
import { nil } from "./nil.ts";

const p = items({ source: cite("codeOfPractice", "9.69"), sensitivity: "special-category" });
const template = cite("templateTesting");

/** Section A: views, interests and aspirations. */
export const SectionASchema = define(
  "Section A",
  "Views, interests and aspirations of the child and the child's parents, or of the young person.",
  {},
  {
    nil: nil(),
    childViews: p.useList<Statement>(
      "Statement",
      "Views of the child or young person",
      "What the child or young person says.",
      {
        source: cite("sendRegs2014", "12(1)(a)"),
      },
    ),
    parentViews: p.useList<Statement>("Statement", "Views of the parents", "What the child's parents say.", {
      source: cite("sendRegs2014", "12(1)(a)"),
    }),
    childViewsNotObtained: p.text(
      "Why the child's views are missing",
      "Why there are no views of the child or young person, and what was tried.",
      {
        max: 2000,
        source: cite("cfa2014", "19"),
      },
    ),
    parentViewsNotObtained: p.text(
      "Why the parents' views are missing",
      "Why there are no views of a parent, and what was tried.",
      {
        max: 2000,
        source: cite("cfa2014", "19"),
      },
    ),
    consultationMethods: p.codes(consultationMethod, "Consultation methods", "How the views were gathered.", {
      source: template,
    }),
    consultationNotes: p.text("Consultation notes", "Who asked, when and with what help.", {
      max: 2000,
      source: template,
    }),
    differencesOfView: p.text(
      "Differences of view",
      "Where the child or young person and the parents see things differently.",
      {
        max: 2000,
        source: cite("sendStandards"),
      },
    ),
    history: p.text("History", "What has happened so far, in short."),
    play: p.text("Play", "Play and leisure."),
    health: p.text("Health", "Health, as the child or young person and the parents see it."),
    schooling: p.text("Schooling", "Nursery, school or college so far."),
    independence: p.text("Independence", "What the child or young person does alone and with help."),
    friendships: p.text("Friendships", "Friends and relationships."),
    futurePlans: p.text("Further education and future plans", "Plans for study, work, home and adult life."),
    interests: p.texts("Interests", "What the child or young person likes to do.", { source: template }),
    strengths: p.texts("Strengths", "What the child or young person is good at.", {
      source: cite("codeOfPractice", "9.61"),
    }),
    whatPeopleLike: p.text("What people like about me", "What others like and admire.", {
      max: 2000,
      source: cite("codeOfPractice", "9.67"),
    }),
    importantTo: p.text("Important to me", "What matters to the child or young person.", {
      max: 2000,
      source: cite("codeOfPractice", "9.67"),
    }),
    importantFor: p.text("Important for me", "What matters for health, safety and development.", {
      max: 2000,
      source: cite("codeOfPractice", "9.67"),
    }),
    bestSupport: p.text("How best to support me", "What helps and what does not.", {
      max: 4000,
      source: cite("codeOfPractice", "9.67"),
    }),
    aspirations: p.useList<Aspiration>(
      "Aspiration",
      "Aspirations",
      "Hopes of the child, the parents or the young person.",
      {
        max: 50,
        source: cite("sendRegs2014", "12(1)(a)"),
      },
    ),
    howToCommunicate: p.text(
      "How to communicate with me",
      "How others should communicate with the child or young person.",
    ),
    howToInvolve: p.text("How to involve me", "How others should involve the child or young person in decisions."),
    onePageProfileRef: p.ref("One-page profile", "Id of the attachment that is the one-page profile.", {
      source: template,
    }),
    informalSupport: p.text("Informal support", "Help from family, friends and community.", {
      source: cite("codeOfPractice", "9.61"),
    }),
    extensions: p.extensions(),
  },
);
