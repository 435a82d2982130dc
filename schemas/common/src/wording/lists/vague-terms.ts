import type { Phrase } from "../phrase-finder.ts";

/**
 * What a vague term leaves open.
 *
 * - `amount`: how much, how often or when.
 * - `who`: what the person who provides it must be able to do.
 * - `group`: how many share it.
 * - `what`: whether anything is provided at all, or what.
 * - `later`: anything of these, until somebody decides.
 */
export type Vagueness = "amount" | "who" | "group" | "what" | "later";

/** A term that leaves something open. */
export interface VagueTerm extends Phrase {
  readonly leavesOpen: Vagueness;
  /**
   * Whether an exact amount in the same text answers it: "regular sessions" does no harm where "30 minutes on Mondays and
   * Thursdays" follows, but "12 hours, to be used flexibly" stays open.
   */
  readonly answeredByAmount: boolean;
}

const terms =
  (answeredByAmount: boolean) =>
  (leavesOpen: Vagueness, phrases: readonly (string | Phrase)[]): VagueTerm[] =>
    phrases.map((one) => ({ ...(typeof one === "string" ? { phrase: one } : one), leavesOpen, answeredByAmount }));

const softly = terms(true);
const always = terms(false);

/** The phrases of a text in which they are separated by commas. */
const these = (text: string): string[] =>
  text
    .trim()
    .split(/,\s+/)
    .map((phrase) => phrase.replaceAll(/\s+/g, " "));

const each = (first: string, seconds: string): string[] => seconds.split(", ").map((second) => `${first} ${second}`);

const conditions =
  "required, needed, necessary, appropriate, possible, practicable, feasible, available, applicable, suitable, helpful, desired, permitted";

/**
 * Terms that leave open in section F or G what is due: a family cannot tell from them what the child gets, and a court cannot
 * enforce it.
 *
 * The first of them were criticised by courts and tribunals ("access to", "regular", "opportunities", "as required"). The
 * others are their like: words of frequency and amount without a number, conditions that nobody can check, and promises to
 * consider something. Some words that are criticised too are left out, because nearly every good sentence about provision
 * has one: "support", "such as". A term is a question, never a breach: flexible wording is lawful where the needs call for
 * it and the advice says so.
 *
 * Source: L v Clarke and Somerset County Council [1998] ELR 129; SEND code of practice: 0 to 25 years (January 2015),
 * paragraph 9.69; the list itself is this standard's.
 */
export const vagueTerms: readonly VagueTerm[] = [
  // How often and how much, in words that have no number.
  ...softly("amount", [
    {
      phrase: "regular",
      unless: these(`
          verb, verbs, and irregular, polygon, polygons, shape, shapes, expressions, past, plurals
        `),
    },
    "regularly",
    { phrase: "frequent", unless: ["word", "words"] },
    { phrase: "frequently", unless: ["used", "occurring"] },
    "occasional",
    "occasionally",
    { phrase: "periodic", unless: ["table"] },
    ...these(`
      periodically, intermittent, intermittently, sporadic, sometimes, routinely, ongoing, on-going, continuing, from
      time to time, now and then, at times, at intervals, little and often, on occasion, on occasions, several times,
      a few times, most days, some days, most lessons, some lessons, many lessons, some adult, some support, some
      help, some time, some additional, some extra, some individual, some small, some one-to-one, some pre-teaching,
      some sessions, some input, some access, some flexibility
    `),
    { phrase: "a number of", unless: ["objects", "counters"] },
    ...these(`
      plenty of, lots of, a lot of, a degree of, a high level of, high level of, high levels of, a good level of,
      increased level of, increased levels of, significant levels of, significant level of, significant support,
      significant adult, significant adaptation, significant differentiation, significant amount of, considerable,
      substantial, sufficient, adequate, ample, enough staff, enough adults, enough time, enough support, enough
      opportunities, extensive, intensive support, additional support, additional adult, additional help, additional
      input, additional time, additional processing, additional staffing, additional resources, extra support, extra
      help, extra adult, extra input, extra attention
    `),
    { phrase: "enhanced", unless: ["dbs", "disclosure"] },
    ...these(`
      increased, reduced, brief, close supervision, close monitoring, closely monitored, monitor, monitored,
      monitoring, carefully monitored, monitored closely, daily basis, regular basis, consistent, consistently, input
      from, input into, therapy input, specialist input, adult input, camhs input, throughout the school day,
      throughout the day, throughout the school, across the curriculum, across the school day, repetition and
      reinforcement, time with, determined by, will be set by, more often, less often, will reduce, will be reduced,
      accordingly, as agreed, or so
    `),
  ]),
  // Conditions, and amounts that somebody else will decide.
  ...always("amount", [
    ...each("where", conditions),
    ...each("when", conditions),
    ...each("if", conditions),
    ...each("wherever", conditions),
    ...each("whenever", conditions),
    { phrase: "as required", unless: ["by"] },
    { phrase: "as needed", unless: ["by"] },
    ...these(`
      as is needed, as is necessary, as is appropriate, as necessary, as appropriate, as applicable, as relevant, as
      available, as directed, as advised, as deemed, as determined, as and when, as often as, as much as, as far as
    `),
    ...["sees", "thinks", "decides", "advises", "feels", "judges", "considers", "wishes", "chooses", "deems"].flatMap(
      (verb) => [
        `as the * ${verb}`,
        `as the * * ${verb}`,
        `if the * ${verb}`,
        `if the * * ${verb}`,
        `when the * ${verb}`,
        `when the * * ${verb}`,
      ],
    ),
    ...["if", "when", "where", "whenever"].flatMap((condition) => [
      `${condition} * is available`,
      `${condition} * are available`,
      `${condition} a * is available`,
      `${condition} an * is available`,
      `${condition} a * * is available`,
      `${condition} the * is available`,
      `${condition} the * allows`,
      `${condition} the * permits`,
    ]),
    "when one is free",
    "about half an hour",
    "about an hour",
    ...each("about", "two, three, four, five, six, ten, twenty, thirty"),
    ...Array.from({ length: 40 }, (_, number) => `about ${number + 1}`),
    ...these(`
      around an hour, every few, subject to review, left to the, otherwise agreed, has capacity, have capacity, or
      similar, sees fit, see fit, thinks fit, thinks best, think best, permitting, timetabling allows, availability
      allows, schedule allows, most weeks, most mornings, most afternoons, most evenings, most of the, some of the,
      part of the day, part of the week, an hour or so, or thereabouts, a few minutes, a few hours, a couple of,
      several hours, several sessions, several minutes, reducing, tapering, tapered, phased out, faded, gradually,
      over time, more sessions, further sessions, additional sessions, or other professional, or another professional,
      or other adult, or another adult, or another member, or other member, or other suitable, or other appropriate,
      or other staff, or whoever, whoever is, as soon as possible, as and if, if and when, when and if, when and
      where, where and when, if they need, if this is felt, if it is felt, if felt, if deemed, if considered, if
      thought, when felt, where felt, felt to be, deemed appropriate, deemed necessary, deemed to be, considered
      appropriate, considered necessary, considered helpful, thought to be, subject to availability, subject to the,
      subject to staffing, subject to capacity, subject to funding, subject to resources, depending on, dependent on,
      dependent upon, according to need, according to his, according to her, according to their, based on need, based
      on his, based on her, in line with need, in line with his, in line with her, in line with their, in accordance
      with need, in response to need, to meet need, on a needs, needs-led, on request, timetable allows, timetable
      permits, time allows, time permits, staffing allows, staffing permits, staffing levels, resources allow,
      resources permit, funding allows, capacity allows, availability of, discretion
    `),
    ...each(
      "flexible",
      "support, use, approach, arrangement, arrangements, timetable, provision, hours, curriculum, deployment, package, response, access, to, and",
    ),
    "flexibly",
    { phrase: "flexibility", unless: ["exercises", "exercise", "of", "training", "stretches"] },
    "ad hoc",
    "roughly",
    { phrase: "approximately", unless: ["the"] },
    "decided by the school",
    "decided by the therapist",
    "become fewer",
  ]),
  // What is left for somebody to decide after the plan is made.
  ...always("later", [
    ...these(`
      to be agreed, to be decided, to be determined, to be confirmed, to be specified, to be advised, to be arranged,
      will be determined, will be decided, will be agreed, will be confirmed, tbc, tba
    `),
  ]),
  // Whether anything is due at all: a maybe, an attempt, advice, or a thought.
  ...always("what", [
    ...each("may", "include, need, require, benefit, find, also need, also require, also benefit"),
    ...each("might", "include, need, require, benefit, be, find, also"),
    ...each(
      "may be",
      "offered, provided, given, needed, required, helpful, useful, appropriate, necessary, beneficial, considered, possible",
    ),
    ...each("can be", "offered, given, provided, arranged, accessed, considered, supported"),
    "could be considered",
    "could be explored",
    ...each("would", "benefit, be beneficial, be helpful, be useful, help, be good"),
    ...these(`
      will benefit, benefits from, be beneficial, it is recommended, is recommended, are recommended, it is suggested,
      is suggested, it is advised, is advised, ideally, preferably, will try, endeavour, endeavours, endeavoured, make
      every effort, every effort, best endeavours, consideration of, consideration to, consideration should,
      consideration will, will consider, be considered, or other available, or another available, other available, any
      available, and so on, amongst others, among others
    `),
  ]),
  ...softly("what", [
    "opportunity",
    "opportunities",
    ...each("could", "include, be, have, receive, access, benefit, use, also, help, consider"),
    ...these(`
      try to, aim to, aims to, seek to, mindful, sensitive to, take account of, take into account, be encouraged,
      encouraged to, encourage, be explored, will explore, to explore, to consider, awareness of, it is hoped, it is
      anticipated, it is expected, it is intended, work towards
    `),
    ...each(
      "should",
      "be, have, receive, consider, try, aim, make, use, continue, also, look, explore, ensure, provide, offer, access, benefit",
    ),
    "or equivalent",
    "or an equivalent",
    {
      phrase: "access to",
      unless: these(`
          the curriculum, the whole curriculum, the full curriculum, the national curriculum, a curriculum, a broad,
          learning, lessons, the lesson, education, his learning, her learning, their learning
        `),
    },
    {
      phrase: "a range of",
      unless: ["motion", "movement", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
    },
    ...these(`
      a variety of, a selection of, a mix of, a mixture of, various, variety of, range of strategies, range of
      activities, range of resources, range of approaches, appropriate support, appropriate strategies, appropriate
      resources, appropriate intervention, appropriate interventions, appropriate equipment, appropriate curriculum,
      appropriate differentiation, appropriate size, appropriate level, suitable equipment, suitable resources,
      suitable support, suitable activities, relevant support, relevant strategies, relevant interventions, bespoke,
      tailored, personalised, individualised, differentiated, differentiation, adapted as, equivalent to, etc,
      strategies to support, strategies to help, strategies for, quality first, high quality, high-quality, nurturing
    `),
  ]),
  ...softly("who", [
    ...["trained", "qualified", "experienced", "skilled", "supported"].flatMap((one) => [
      `suitably ${one}`,
      `appropriately ${one}`,
      `adequately ${one}`,
      `sufficiently ${one}`,
    ]),
    ...these(`
      appropriate adult, appropriate adults, appropriate member, appropriate staff, appropriate professional,
      appropriate professionals, suitable adult, suitable person, suitable member, relevant professional, relevant
      professionals, relevant staff, available adult, available staff, experienced staff, skilled staff, skilled
      adult, outside agencies, external agencies, other professionals
    `),
  ]),
  ...softly("group", [
    { phrase: "small group", unless: ["of", "("] },
    { phrase: "small groups", unless: ["of", "("] },
    { phrase: "small-group", unless: ["of", "("] },
  ]),
];
