import { endOfCompulsorySchoolAge, startOfCompulsorySchoolAge } from "./compulsory-school-age.ts";

/** Returns whether somebody born on `dateOfBirth` is of compulsory school age on `day`. Source: Education Act 1996, section 8. */
export const isOfCompulsorySchoolAge = (dateOfBirth: string, day: string): boolean =>
  startOfCompulsorySchoolAge(dateOfBirth) <= day && day <= endOfCompulsorySchoolAge(dateOfBirth);
