import { addDays } from "./add-days.ts";
import { birthdayAt } from "./age-on.ts";
import { toDate, yearOf } from "./date-parts.ts";

/**
 * What the young person is doing, as far as the age limit of a plan depends on it: attending an institution
 * within the further education sector, receiving apprenticeship training, or anything else.
 */
export type PlanRoute = "furtherEducation" | "apprenticeship" | "other";

/** Returns the day on which the person attains 25 and is no longer a young person. Leap-day births: see `birthdayAt`. */
export const twentyFifthBirthday = (dateOfBirth: string): string => birthdayAt(dateOfBirth, 25);

/** Returns the day before the person attains 26, which no plan may outlast. Leap-day births: see `birthdayAt`. */
export const eveOfTwentySixthBirthday = (dateOfBirth: string): string => addDays(birthdayAt(dateOfBirth, 26), -1);

/** The last day of the further education year, 1 August to 31 July, in which `date` falls. */
const endOfFurtherEducationYear = (date: string): string =>
  toDate(date.slice(5) <= "07-31" ? yearOf(date) : yearOf(date) + 1, 7, 31);

/**
 * Returns the last day on which a plan may still be maintained by reason of age: the end of the academic year
 * in which the young person attains 25, and that depends on the route.
 *
 * - `furtherEducation`: the 31 July on which the 25th birthday falls, or the next one after it.
 * - `apprenticeship`, `other`: the day on which the training or course is scheduled to end (`courseEnd`), and at
 *   most the eve of the 26th birthday. Without `courseEnd` it is that eve, the latest day that can be right.
 *
 * A course that ends before the 25th birthday extends nothing: the answer is the eve of that birthday, up to
 * which the person is a young person anyway. Nothing here says that a plan must run so long.
 *
 * Source: Children and Families Act 2014, section 46; Special Educational Needs and Disability Regulations 2014
 * (SI 2014/1530), regulation 46(1)(a) to (c).
 */
export const lastDayOfPlan = (dateOfBirth: string, route: PlanRoute, courseEnd?: string): string => {
  const birthday = twentyFifthBirthday(dateOfBirth);
  if (route === "furtherEducation") return endOfFurtherEducationYear(birthday);
  const latest = eveOfTwentySixthBirthday(dateOfBirth);
  if (courseEnd === undefined || courseEnd > latest) return latest;
  return courseEnd < birthday ? addDays(birthday, -1) : courseEnd;
};
