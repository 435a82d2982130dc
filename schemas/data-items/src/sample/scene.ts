import {
  academicYearOf,
  addDays,
  addMonths,
  birthdayAt,
  isOfCompulsorySchoolAge,
  type SupplierKindCode,
} from "@send-standards/common";
import { createRandom, type Random, turn } from "@send-standards/common/sample";
import type { CodeList } from "@send-standards/core";
import type { Recorded } from "../types.ts";

/** What the parts of one made-up record have in common. */
export interface Scene {
  readonly random: Random;
  readonly number: number;
  readonly asOf: string;
  readonly dateOfBirth: string;
  /** Whole years of age on `asOf`. */
  readonly age: number;
  /** Calendar year in which the school year of the reception class starts. */
  readonly receptionYear: number;
  /** Whether `day` is within compulsory school age. */
  readonly isOfSchoolAge: (day: string) => boolean;
  /** Returns the day that many days before `asOf`. */
  readonly ago: (days: number) => string;
  /** Returns the day that many days after the birthday of that age. */
  readonly aged: (years: number, days: number) => string;
  /** Returns `make(day)` in a list where `day` is at least two weeks past, else an empty list. */
  readonly ifPast: <Entry>(day: string, make: (day: string) => Entry) => Entry[];
  /** Returns the next of `list` for this number; `offset` sets two uses of one list apart. */
  readonly turn: <Item>(list: readonly Item[], offset?: number) => Item;
  /** Returns the codes of `list` that are in use on `day`. */
  readonly inUse: <List extends CodeList>(list: List, day: string) => List["codes"][number]["code"][];
  /** Returns who supplied an entry, and when. */
  readonly supplied: (kind: SupplierKindCode, date: string) => Recorded;
}

const systems = ["example-pupils", "example-child-health", "example-casework"];

/** Returns the scene of one record. The ages from 0 to 24 take turns; the youngest is a few months old. */
export const createScene = (seed: number | string, number: number, asOf: string): Scene => {
  const random = createRandom(`data-items|${String(seed)}|${number}|${asOf}`);
  const age = number % 25;
  const dateOfBirth = addDays(addMonths(asOf, -12 * age), -random.int(130, 330));
  return {
    random,
    number,
    asOf,
    dateOfBirth,
    age,
    receptionYear: academicYearOf(dateOfBirth).startYear + 5,
    isOfSchoolAge: (day) => isOfCompulsorySchoolAge(dateOfBirth, day),
    ago: (days) => addDays(asOf, -days),
    aged: (years, days) => addDays(birthdayAt(dateOfBirth, years), days),
    ifPast: (day, make) => (day <= addDays(asOf, -14) ? [make(day)] : []),
    turn: (list, offset = 0) => turn(list, number + offset),
    inUse: (list, day) =>
      list.codes
        .filter(
          ({ validFrom, validTo }) =>
            (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo),
        )
        .map(({ code }) => code),
    supplied: (kind, date) => ({
      date,
      source: {
        kind,
        ...random.maybe(40, { organisation: "Example organisation" }),
        ...random.maybe(20, { role: "records officer" }),
        ...random.maybe(30, { system: random.pick(systems) }),
        ...(kind === "nhsProvider" ? random.maybe(30, { odsCode: "RZ9" }) : {}),
        ...(kind === "school" ? random.maybe(30, { urn: "999901" }) : {}),
      },
    }),
  };
};
