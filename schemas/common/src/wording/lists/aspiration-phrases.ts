import type { Phrase } from "../phrase-finder.ts";

/** The phrases of a text in which they are separated by commas. */
const these = (text: string): string[] =>
  text
    .trim()
    .split(/,\s+/)
    .map((phrase) => phrase.replaceAll(/\s+/g, " "));

const phrases = (list: readonly string[]): Phrase[] => list.map((phrase) => ({ phrase }));

/**
 * Words of wishing. In an outcome they show a hope, unless somebody says, asks or chooses: "Sam tells staff what he wants".
 *
 * Compiled for this standard from the way in which section A of plans speaks.
 */
export const hopes: readonly Phrase[] = phrases([
  ...these(`
    want, wants, wanted, wish, wishes, hope, hopes, hoping, hoped, dream, dreams, dreaming, aspire, aspires, aspiring,
    aspiration, aspirations, ambition, ambitions, would like, would love, would really like, would really love, would
    eventually like, i'd like, i'd love, he'd like, she'd like, he'd love, she'd love, would rather, would prefer, is
    keen to, loves the idea, sees himself, sees herself, imagines, has set his heart, has set her heart, is looking
    forward, pray, prays, looks forward to, longs to, plans to become, is hoping, is determined to, one day, some day,
    someday
  `),
]);

/**
 * Phrases about a whole life or a distant time. In an outcome they show a hope where nothing in the text can be counted.
 *
 * Compiled for this standard from the four areas of preparing for adulthood (Code of Practice, chapter 8) and from what
 * families hope for.
 */
export const lifePhrases: readonly Phrase[] = [
  { phrase: "a job", unless: ["coach", "coach's"] },
  ...phrases([
    ...[
      ...these(`
        a happy, a full, a fulfilling, a fulfilled, a good, a normal, an ordinary, a successful, a long, a healthy, a
        meaningful, a rewarding, an independent, a great, a rich, a better, the best
      `),
    ].map((quality) => `${quality} life`),
    ...these(`
      happy life, full life, a life, fulfilling life, fulfilled life, independent life, adult life, successful life,
      happy and fulfilled, happy and fulfilling, happy and successful, happy and healthy, healthy and happy, happy
      healthy, be happy, is happy, feel happy, to be healthy, be fulfilled, be successful, be loved, feel loved, feel
      valued, be valued, be accepted, feel accepted, be included, feel included, be respected, be normal, feel safe,
      sense of belonging, feel part of, be part of, be a part of, play a part in, part of the community, part of a
      community, part of his community, part of her community, part of their community, in the community, in his
      community, in her community, place in society, contribute to society, member of society, member of the
      community, member of his, member of her, full potential, his potential, her potential, their potential, the best
      he can, the best she can, the best they can, all that he can, all that she can, as independent as, as
      independently as, as much independence as, full independence, live independently, living independently,
      independent living, live on his own, live on her own, live on their own, live alone, live by himself, live by
      herself, live in his own, live in her own, live in their own, live in a, own home, home of his own, home of her
      own, home of their own, fulfilling job, rewarding job, good job, own flat, own house, own place, supported
      living, have friends, to make friends, have good friends, have close friends, have lots of friends, have many
      friends, have a best friend, have real friends, have a girlfriend, have a boyfriend, have a partner, have
      relationships, have a relationship, circle of friends, group of friends, be a happy, happy confident, confident
      young, to drive a car, able to drive, enjoy learning, enjoy his learning, enjoy her learning, love school, same
      chances, same opportunities, friends for life, get married, have children, have a family, family of his own,
      family of her own, family of their own, get a job, get a good job, have a job, have a good job, find a job, find
      work, find employment, a job he, a job she, a job that, a job which, a job in, a paid job, paid employment, paid
      work, be employed, gain employment, meaningful employment, sustained employment, into employment, in employment,
      a career, his career, her career, own business, go to university, attend university, go to college, get to
      university, earn a living, earn money, to become a, to become an, to be a, to be an, will become a, will become
      an, learn to drive, pass his driving, pass her driving, travel the world, see the world, in adulthood, into
      adulthood, as an adult, as adults, when he is older, when she is older, when they are older, when * is older,
      when older, when he is grown, when she is grown, when * is grown, when * grows up, when he grows up, when she
      grows up, when i grow up, when he leaves, when she leaves, when * leaves school, after he leaves, after she
      leaves, after school life, later life, in later life, later in life, for the rest of, throughout his life,
      throughout her life, throughout their life, throughout life, for life, in life, all his life, all her life, in
      the future, for the future, his future, her future, their future, in future years, years to come, long term,
      longer term, long-term, longer-term, in the end, eventually, ultimately, enjoy life, enjoy school, enjoy his
      life, enjoy her life, love learning, be proud of, make a difference, be famous, without fear, thrive, happiest,
      dearest, have fun, be lonely, years ahead, like his dad, like his father, like his mum, like his mother, like
      her dad, like her father, like her mum, like her mother, like his brother, like her sister, grow into, grow up
      to, look after himself, look after herself, a footballer, as long as he lives, as long as she lives, by the time
      he is an adult, by the time she is an adult, throughout adulthood, happy childhood, happy adult, happy young,
      happy person, full of friends, life full of, a social life, independent adult, confident adult, independent
      young, independent person, confident person, move out, leave home, have a voice, be treated like, like everyone
      else, like everybody else, like other children, like other people, do well in life, do well at school, make the
      most of, everything he can, everything she can, follow in his, follow in her, footsteps, live near, live close
      to, live with, will be a, will work as, will work with animals, will work in a, will live, dream job, ordinary
      lives, better future, bright future, voluntary work, employment, university, independence in adult, quality of
      life
    `),
  ]),
];

/**
 * Verbs that open a hope where a text begins with "To" and has neither a date nor a count: "To have children", "To work with
 * animals". A skill begins with another ("To read", "To ask").
 *
 * Compiled for this standard.
 */
export const hopefulVerbs: ReadonlySet<string> = new Set(
  "follow fit go meet make be have live feel find become get work own marry grow lead enjoy reach fulfil fulfill play run move belong stay travel drive earn see pursue experience succeed thrive flourish settle raise love leave".split(
    " ",
  ),
);

/**
 * Words that show that such a text is about a skill or about school after all: "To have better attention in lessons".
 *
 * Compiled for this standard.
 */
export const skillWords: ReadonlySet<string> = new Set(
  "skills skill better improved increased developed more less attention strategies understanding knowledge lesson lessons class classroom task tasks reading writing words sounds speech language adult adults staff teacher behaviour attendance dry toilet sleep regulated".split(
    " ",
  ),
);
