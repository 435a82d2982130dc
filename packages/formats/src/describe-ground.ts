import { countOf, nameStandards, type Report } from "@send-standards/core";

/** Returns on what ground records were judged, a sentence each: day, standards, rules, and lists that others keep. */
export const describeGround = ({ asOf, standards, rules }: Pick<Report, "asOf" | "standards" | "rules">): string[] => {
  const lists = new Map(standards.flatMap(({ codeLists }) => codeLists.map((list) => [list.id, list.version])));
  const snapshots = [...lists].map(([id, version]) => `${id} (${version})`).join(", ");
  const by = standards.length === 0 ? "" : ` by ${nameStandards(standards)}; ${countOf(rules.ran, "rule")} ran`;
  return [
    `Judged as on ${asOf}${by}.`,
    ...(snapshots === "" ? [] : [`Code lists kept by others, as they were: ${snapshots}.`]),
  ];
};
