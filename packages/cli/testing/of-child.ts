const checkLetters = "ABCDEFGHJKLMNPQRTUVWXYZ";

/** Returns the sum of the figures of a text, each times what `weight` gives for its place. */
const weigh = (figures: string, weight: (at: number) => number): number =>
  Array.from(figures, (figure, at) => Number(figure) * weight(at)).reduce((sum, one) => sum + one, 0);

const upnOf = (number: number): string => {
  const rest = `2029999${String(19_001 + number).padStart(5, "0")}`;
  return `${checkLetters.charAt(weigh(rest, (at) => at + 2) % 23)}${rest}`;
};

/** Of three starts in a row two at most have no check digit, so that each child has three to choose from. */
const nhsNumberOf = (number: number): string => {
  for (let start = 999_112_111 + number * 3; ; start += 1) {
    const check = (11 - (weigh(String(start), (at) => 10 - at) % 11)) % 11;
    if (check < 10) return `${start}${check}`;
  }
};

/**
 * Returns the plan of the tests as one of another child, who differs from those of other numbers in the id of the plan and in
 * the child's own numbers. 0 leaves it as it is, and so does anything that is no such plan.
 */
export const ofChild = (number: number, record: unknown): unknown => {
  if (typeof record !== "object" || record === null || !("planId" in record) || record.planId !== "plan-base") {
    return record;
  }
  if (number === 0 || !("child" in record)) return record;
  const { child } = record;
  if (typeof child !== "object" || child === null || !("identifiers" in child)) return record;
  const identifiers = { upn: upnOf(number), nhsNumber: nhsNumberOf(number) };
  return { ...record, planId: `plan-${String(number).padStart(4, "0")}`, child: { ...child, identifiers } };
};
