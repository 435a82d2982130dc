import { addDays, addMonths } from "@send-standards/common";
import { createRandom } from "@send-standards/common/sample";
import { describe, expect, it } from "vitest";
import { ageGroupsOfState, states } from "../states.ts";
import { planTimeline } from "./plan-timeline.ts";
import type { Timeline } from "./timeline.ts";

const days = ["2026-11-25", "2027-02-14", "2026-06-30", "2025-09-01", "2028-02-29"];

const rows = states.flatMap((state) =>
  ageGroupsOfState[state].flatMap((ageGroup) =>
    days.flatMap((asOf) =>
      Array.from({ length: 12 }, (_, at) => {
        const random = createRandom(`${state} ${ageGroup} ${asOf} ${at}`);
        return { state, ageGroup, asOf, timeline: planTimeline({ state, ageGroup, asOf, random }) };
      }),
    ),
  ),
);

/** Returns the rows whose days break `holds`. */
const breaking = (holds: (timeline: Timeline, asOf: string) => boolean) =>
  rows.filter(({ timeline, asOf }) => !holds(timeline, asOf));

const inOrder = (...list: readonly (string | undefined)[]): boolean => {
  const given = list.filter((one) => one !== undefined);
  return given.every((one, at) => at === 0 || (given[at - 1] ?? "") <= one);
};

const isAmendment = ({ amendmentNotice, issued }: Timeline): boolean =>
  amendmentNotice !== undefined && issued !== undefined;

describe("planTimeline", () => {
  it("lets nothing that has happened lie after the day of the sample", () => {
    const happened = ({ issued, draft, amendmentNotice, meeting, lastReview, transfer, order, ceasing }: Timeline) => [
      issued,
      draft,
      amendmentNotice,
      meeting,
      lastReview,
      transfer,
      order,
      ceasing?.notice,
      ceasing?.ceased,
    ];
    expect(breaking((one, asOf) => happened(one).every((day) => day === undefined || day <= asOf))).toEqual([]);
  });

  it("keeps the order of an assessment, with advice before the draft", () => {
    expect(
      breaking(({ assessment: { request, decision, asked, due }, draft, issued, version = 1 }) =>
        inOrder(request, decision, asked, due, version === 1 ? draft : undefined, version === 1 ? issued : undefined),
      ),
    ).toEqual([]);
  });

  it("issues a first plan within twenty weeks, or says why not", () => {
    const ordinary = ({ route, version }: Timeline): boolean => route === "initialAssessment" && version === 1;
    expect(
      breaking(
        (one) =>
          !ordinary(one) ||
          one.exception !== undefined ||
          (one.issued ?? "") <= addDays(one.assessment.request, 20 * 7),
      ),
    ).toEqual([]);
  });

  it("gives fifteen days for representations, or an early agreement", () => {
    expect(
      breaking(
        ({ draft, issued, agreedEarly, version }) =>
          version !== 1 ||
          draft === undefined ||
          issued === undefined ||
          (agreedEarly === undefined ? issued > addDays(draft, 14) : inOrder(draft, agreedEarly, issued)),
      ),
    ).toEqual([]);
  });

  it("amends within eight weeks of the notice and twelve of the meeting", () => {
    expect(
      breaking(
        (one) =>
          !isAmendment(one) ||
          (inOrder(one.meeting, one.amendmentNotice, one.issued) &&
            (one.issued ?? "") <= addDays(one.amendmentNotice ?? "", 56) &&
            (one.meeting === undefined || (one.issued ?? "") <= addDays(one.meeting, 84))),
      ),
    ).toEqual([]);
  });

  it("has the next review ahead of every plan in force, within a year", () => {
    const inForce = rows.filter(
      ({ state }) => state === "final" || state === "amendedFinal" || state === "ceaseNoticed",
    );
    const wrong = inForce.filter(({ timeline: { nextReview }, asOf }) => nextReview === undefined || nextReview < asOf);
    expect(wrong).toEqual([]);
    expect(inForce.filter(({ timeline, asOf }) => (timeline.nextReview ?? "") > addMonths(asOf, 12))).toEqual([]);
  });

  it("makes a phase transfer before 15 February, or 31 March into post-16", () => {
    const phase = rows.filter(({ timeline }) => timeline.reviewType === "phaseTransfer");
    expect(phase.length).toBeGreaterThan(20);
    expect(
      phase.filter(({ timeline: { issued = "", nextPhase = "" }, ageGroup }) => {
        const last = ageGroup === "16-18" ? "03-31" : "02-15";
        return issued >= `${nextPhase.slice(0, 4)}-${last}` || issued >= nextPhase;
      }),
    ).toEqual([]);
  });

  it("lets a plan cease after the time to appeal only, where there is one", () => {
    const over = rows.filter(
      ({ timeline }) => timeline.ceasing?.notice !== undefined && timeline.ceasing.ceased !== undefined,
    );
    expect(over.length).toBeGreaterThan(50);
    expect(
      over.filter(({ timeline: { ceasing } }) => {
        const { notice = "", certificate, appealEnded, ceased = "" } = ceasing ?? {};
        const open = certificate === undefined ? addMonths(notice, 2) : addMonths(certificate, 1);
        return ceased < (appealEnded ?? open) || ceased < addMonths(notice, 2);
      }),
    ).toEqual([]);
  });
});
