import {
  type Advice,
  addDays,
  adviceDisposition,
  adviceMethod,
  advicePurpose,
  adviceType,
  ehcpSection,
  statementKind,
} from "@send-standards/common";
import { fill } from "@send-standards/common/sample";
import type { Scene } from "./scene.ts";

const hash = "0123456789abcdef".repeat(4);

const statement = ({ turn, words, random }: Scene, id: string): NonNullable<Advice["statements"]>[number] => ({
  id,
  text: fill("{Name} learns best with pictures and time to answer.", words),
  kind: turn(statementKind.codes).code,
  ...random.maybe(30, { quantity: { basis: "timed", minutes: 30, sessions: 2, per: "week" } as const }),
  targetSection: turn(ehcpSection.codes).code,
  disposition: turn(adviceDisposition.codes).code,
  usedInRefs: ["need-1"],
  ...random.maybe(20, { reasonNotUsed: "The family asked for something else." }),
});

/** Returns external advice: one or two pieces, or none. */
export const makeAdvice = (scene: Scene): Advice[] => {
  const { random, days, turn, words, threads } = scene;
  if (!random.chance(65)) return [];
  const report = addDays(days.start, -random.int(20, 120));
  const first: Advice = {
    id: "advice-1",
    type: turn(adviceType.codes).code,
    title: "Report on how to help in class",
    purposes: ["senSupport", turn(advicePurpose.codes.slice(1)).code],
    requestedDate: addDays(report, -40),
    dueDate: addDays(report, 2),
    receivedDate: addDays(report, 6),
    ...random.maybe(20, { lateReason: "The author was ill." }),
    author: {
      name: "E. Example",
      role: "educational psychologist",
      organisation: "Example educational psychology service",
      ...random.maybe(40, { registration: { body: "HCPC", number: "EX00001" } }),
      ...random.maybe(30, { contact: { email: "service@example.org" } }),
    },
    ...random.maybe(20, { contributors: [{ type: "medical", person: { role: "paediatrician" } }] }),
    reportDate: report,
    assessmentDates: [addDays(report, -10)],
    methods: [turn(adviceMethod.codes).code],
    ...random.maybe(15, { consultedQualifiedTeacher: true }),
    coversNeeds: true,
    coversProvision: true,
    coversOutcomes: random.chance(70),
    summary: fill(threads[0]?.need ?? "{Name} needs time.", words),
    statements: [statement(scene, "advice-1-1")],
    ...random.maybe(20, {
      reuse: {
        originalPurpose: "A clinic appointment.",
        authorAgreed: true,
        authorityAgreed: false,
        familyAgreed: true,
        date: days.start,
      },
    }),
    appended: random.chance(50),
    ...random.maybe(20, { documentHash: hash }),
    ...random.maybe(6, { extensions: { "org.example.school": { folder: "advice" } } }),
  };
  if (!random.chance(25)) return [first];
  const old: Advice = {
    id: "advice-2",
    type: "otherAppropriate",
    author: { role: "specialist teacher" },
    reportDate: addDays(report, -200),
    ...(random.chance(50)
      ? { supersededBy: "advice-1" }
      : { nilReturn: { assessed: true, reason: "No difficulty was found at that time." } }),
  };
  return [first, old];
};
