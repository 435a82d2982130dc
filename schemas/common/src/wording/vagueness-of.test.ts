import { describe, expect, it } from "vitest";
import { type Vagueness, vagueTerms } from "./lists/vague-terms.ts";
import { vaguenessOf } from "./vagueness-of.ts";

describe("vaguenessOf", () => {
  it.each<[string, string, Vagueness[]]>([
    ["how often", "Regular sessions with a therapist.", ["amount"]],
    ["when", "A quiet room as required.", ["amount"]],
    ["by whom", "Taught by a suitably trained adult.", ["who"]],
    ["in what group", "Reading in a small group.", ["group"]],
    ["whether at all", "Opportunities to practise social skills.", ["what"]],
    ["several things", "Access to regular sessions in a small group.", ["what", "amount", "group"]],
    ["what somebody will decide", "Therapy, with the frequency to be agreed.", ["later"]],
    ["a maybe", "Counselling may be offered.", ["what"]],
    ["the end of an exact line", "45 minutes a week in Term 1, then at the therapist's discretion.", ["amount"]],
    ["an exact number, used at will", "12 hours a week, to be used flexibly.", ["amount"]],
    ["a condition", "One hour each Friday if a therapist is available.", ["amount"]],
  ])("finds what is left open: %s", (_name, given, want) => {
    expect([...vaguenessOf(given)].sort()).toEqual(want.sort());
  });

  it.each<[string, string]>([
    ["an exact line", "40 minutes of direct therapy each week from a speech and language therapist, one to one."],
    ["the number in the group", "Reading in a small group of three, four times a week."],
    ["the number in brackets", "Reading in a small group (three pupils) four times a week."],
    ["the periodic table", "Learning the periodic table with colour cards, 20 minutes on Mondays."],
    ["regular verbs", "Teaching regular verbs with colour coding, 10 minutes a day."],
    ["frequently used words", "A board with 40 frequently used words on every table in every lesson."],
    ["frequent words", "A list of 100 frequent words, five of them taught each week."],
    ["the curriculum", "Enlarged print in all lessons so that she has access to the curriculum."],
    ["a law", "A risk assessment as required by the school's health and safety policy, each September."],
    ["age-appropriate", "An age-appropriate communication book, kept up to date each Friday by the class teacher."],
    ["support", "One to one support from a teaching assistant in all literacy lessons, five hours a week."],
    ["input", "Specialist teacher input of two hours each half term to train the class staff."],
    ["needs", "A bed that meets his postural needs, checked by the physiotherapist each term."],
    ["part of another word", "An irregular timetable is explained to him each morning for ten minutes."],
    ["an amount beside a vague word", "Regular sessions of 30 minutes, every Monday and Thursday."],
    ["access with an amount", "Access to the sensory room for 15 minutes at 9.15 every day."],
    ["a word that is taught", 'The words "some" and "several" are taught in a 15-minute lesson each Monday.'],
    ["a piece of furniture", "Flexible seating: two wobble stools, bought by 1 September."],
    ["a permission", "An exit card that he may use without giving a reason."],
  ])("leaves ordinary wording alone: %s", (_name, given) => {
    expect([...vaguenessOf(given)]).toEqual([]);
  });
});

describe("vagueTerms", () => {
  it("are in lower case with single spaces, letters and hyphens only", () => {
    const texts = vagueTerms.flatMap(({ phrase, unless }) => [phrase, ...(unless ?? [])]);
    expect(texts.filter((text) => !/^[a-z-]+(?: (?:[a-z0-9-]+|\*))*$/.test(text) && text !== "(")).toEqual([]);
  });
  it("are there once each", () => {
    const phrases = vagueTerms.map(({ phrase }) => phrase);
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
  });
  it("are each found on their own", () => {
    const missed = vagueTerms.filter(({ phrase }) => vaguenessOf(phrase.replaceAll("*", "maya")).size === 0);
    expect(missed).toEqual([]);
  });
});
