import { birthdayAt } from "./age-on.ts";
import { endOfCompulsorySchoolAge } from "./compulsory-school-age.ts";

/**
 * Returns whether, on `date`, the person is a child in the sense of Part 3 of the Act: born, and not over
 * compulsory school age. The parent holds the rights then.
 *
 * Source: Children and Families Act 2014, section 83(2) and (7); Education Act 1996, section 8(3).
 */
export const isChild = (dateOfBirth: string, date: string): boolean =>
  dateOfBirth <= date && date <= endOfCompulsorySchoolAge(dateOfBirth);

/**
 * Returns whether, on `date`, the person is a young person in the sense of Part 3 of the Act: over compulsory
 * school age and under 25. The young person holds the rights then.
 *
 * Source: Children and Families Act 2014, section 83(2).
 */
export const isYoungPerson = (dateOfBirth: string, date: string): boolean =>
  endOfCompulsorySchoolAge(dateOfBirth) < date && date < birthdayAt(dateOfBirth, 25);
