import type { Finding } from "@send-standards/core";
import { type Standing, standingOf, standings } from "../standing.ts";

/** Findings of one section under one standing. */
export interface StandingGroup {
  readonly standing: Standing;
  readonly findings: readonly Finding[];
}

/** Findings of one section of a record. */
export interface SectionGroup {
  /** Absent for what is in no section. */
  readonly section: string | undefined;
  readonly count: number;
  /** The most serious first. */
  readonly standings: readonly StandingGroup[];
}

/** Findings of one record, or of a file as a whole. */
export interface RecordGroup {
  readonly file: string | undefined;
  readonly record: number | undefined;
  /** What is in no section first, then in the order of the report. */
  readonly sections: readonly SectionGroup[];
}

const byStanding = (findings: readonly Finding[]): StandingGroup[] => {
  const groups = Map.groupBy(findings, standingOf);
  return standings.flatMap((standing) => {
    const own = groups.get(standing);
    return own === undefined ? [] : [{ standing, findings: own }];
  });
};

const bySection = (findings: readonly Finding[]): SectionGroup[] => {
  const groups = [...Map.groupBy(findings, ({ section }) => section)].map(([section, own]) => ({
    section,
    count: own.length,
    standings: byStanding(own),
  }));
  const isFirst = ({ section }: SectionGroup): boolean => section === undefined;
  return [...groups.filter(isFirst), ...groups.filter((group) => !isFirst(group))];
};

/** Returns findings as people look through them: by record, by section, the most serious first. */
export const groupFindings = (findings: readonly Finding[]): RecordGroup[] => {
  const keyOf = ({ file, record }: Finding): string => JSON.stringify([file, record]);
  return [...Map.groupBy(findings, keyOf).values()].map((own) => ({
    file: own[0]?.file,
    record: own[0]?.record,
    sections: bySection(own),
  }));
};
