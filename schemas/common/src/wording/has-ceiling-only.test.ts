import { describe, expect, it } from "vitest";
import { hasCeilingOnly } from "./has-ceiling-only.ts";

describe("hasCeilingOnly", () => {
  it.each<[string, string]>([
    ["hours", "Up to 3 hours a week of one to one teaching."],
    ["a number in words", "Therapy of up to three hours each term."],
    ["a number with its unit", "Up to 30mins daily with an adult."],
    ["sessions with words between", "Up to six half-hour therapy sessions a term."],
    ["an hour", "Help at home for up to an hour each evening."],
    ["a range under a cap", "Up to 2-3 hours of mentoring."],
    ["in the middle", "He has breaks, up to 5 times a day, in the quiet room."],
  ])("has a ceiling only: %s", (_name, given) => {
    expect(hasCeilingOnly(given)).toBe(true);
  });

  it.each<[string, string]>([
    ["nothing", ""],
    ["a floor before", "At least two hours and up to three hours a week."],
    ["a floor after", "Up to three hours a week, with a minimum of two."],
    ["a range", "Between two and three hours a week."],
    ["a group", "Taught with up to two others for 30 minutes, four times a week."],
    ["up to date", "The care plan is kept up to date by the nurse, 30 minutes each term."],
    ["a year group", "The programme runs up to Year 6, one hour a week."],
    ["an end", "Support continues up to the end of the two-hour session."],
    ["the end of the text", "He is not up to"],
    ["an amount without a cap", "Three hours a week of one to one teaching."],
  ])("leaves alone: %s", (_name, given) => {
    expect(hasCeilingOnly(given)).toBe(false);
  });
});
