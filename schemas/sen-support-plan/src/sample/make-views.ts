import { type Statement, statementAuthor, statementMode } from "@send-standards/common";
import { fill } from "@send-standards/common/sample";
import type { Views } from "../types.ts";
import type { Scene } from "./scene.ts";

const said: Readonly<Record<Scene["stage"], readonly string[]>> = {
  early: [
    "{Name} went to the water tray first and pulled the key person along.",
    "{Name} chose the red drum each time.",
  ],
  primary: ["I like it when I know what comes next.", "I want somebody to sit next to me who does not laugh."],
  secondary: ["I can do it if nobody watches me.", "Do not tell me off in front of everybody."],
  college: ["I want to finish the course and work with my hands.", "Text me, I do not answer calls."],
};

const childViews = ({ random, stage, words, days, turn }: Scene): Statement[] => [
  {
    author: "childOrYoungPerson",
    mode:
      stage === "early" ? turn(["observed", "interpretedByAdult", "drawing"] as const) : turn(statementMode.codes).code,
    text: fill(random.pick(said[stage]), words),
    dateGiven: days.start,
    ...random.maybe(30, { language: "ENG" }),
    ...random.maybe(40, { recordedBy: "key adult" }),
    ...random.maybe(25, { attachmentRef: "attachment-1" }),
  },
];

/** Returns views, strengths, interests and aspirations. */
export const makeViews = (scene: Scene): Views => {
  const { random, words, threads, turn, isChild, yearNumber } = scene;
  const silent = random.chance(5);
  const withParents = isChild || random.chance(60);
  return {
    ...(silent
      ? {
          childViewsNotObtained: fill(
            "{Name} did not want to say anything; {his} drawings are in the class book.",
            words,
          ),
        }
      : { childViews: childViews(scene) }),
    ...(withParents && !random.chance(8)
      ? {
          parentViews: [
            {
              author: turn(statementAuthor.codes, 1).code,
              text: fill("{He} comes home tired. {He} tells us what went well.", words),
            },
          ],
        }
      : { parentViewsNotObtained: "A letter and two calls had no answer." }),
    ...random.maybe(30, {
      parentConcerns: fill(
        "They worry that {he} will be left behind. The teacher goes through the week with them.",
        words,
      ),
    }),
    strengths: threads.map(({ strength }) => fill(strength, words)),
    interests: random.some(["buses", "drawing", "cooking", "football", "computers", "animals"], 2),
    aspirations: [
      {
        id: "aspiration-1",
        text: fill(
          yearNumber >= 9 ? "{He} wants to earn {his} own money." : "{He} wants to have a friend to play with.",
          words,
        ),
        holder: turn(statementAuthor.codes).code,
        horizon: turn(["short", "long"] as const),
        ...random.maybe(30, { pfaAreas: ["EMP"], dateGiven: scene.days.start }),
        ...random.maybe(6, { extensions: { "org.example.school": { page: 1 } } }),
      },
    ],
    bestSupport: fill("Tell {name} what comes next, and wait for an answer.", words),
    ...random.maybe(6, { extensions: { "org.example.school": { form: "pupil voice" } } }),
  };
};
