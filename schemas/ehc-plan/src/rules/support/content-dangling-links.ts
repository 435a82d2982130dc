import type { EvidenceLink } from "@send-standards/common";
import type { Pointer } from "@send-standards/core";
import { idKinds } from "../../plan-ids.ts";
import type { EhcPlanIndex } from "../../plan-index.ts";
import type { EhcPlan } from "../../types.ts";
import type { contentReferences } from "./content-references.ts";

/** What a link may lead to; items of the personal budget have a rule of their own. */
type Kind = Exclude<keyof typeof contentReferences, "budgetItem">;

/** A kind of entity that a link names by its id alone. */
type LinkKind = Exclude<Kind, "adviceStatement" | "adviceUse">;

/** The links of a plan that lead nowhere, by what they should lead to. */
export type ContentDanglingLinks = Readonly<Record<Kind, readonly Pointer[]>>;

const none: readonly never[] = [];

/** A list of the record, or nothing where it is absent or unsound. */
const listOf = <Entry>(list: readonly Entry[] | undefined): readonly Entry[] => (Array.isArray(list) ? list : none);

const letters = ["A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K"] as const;

const placesOfSections = letters.map((letter) => [letter, `/sections/${letter}`] as const);

/** Whether any of these kinds has the id. */
const hasAny = (bits: number, of: number): boolean => (bits & of) !== 0;

const find = (record: EhcPlan, index: EhcPlanIndex): ContentDanglingLinks => {
  const { kinds } = index.ids;
  const found: Record<Kind, Pointer[]> = {
    need: [],
    outcome: [],
    provision: [],
    aspiration: [],
    advice: [],
    adviceStatement: [],
    adviceUse: [],
    attachment: [],
    person: [],
    representation: [],
  };
  const used = idKinds.need | idKinds.outcome | idKinds.provision;

  const addOne = (kind: LinkKind, ref: string | undefined, place: Pointer, name: string): void => {
    if (ref === undefined || hasAny(kinds.get(ref) ?? 0, idKinds[kind])) return;
    found[kind].push(`${place}/${name}`);
  };
  const addList = (kind: LinkKind, refs: readonly string[] | undefined, place: Pointer, name: string): void => {
    if (!Array.isArray(refs)) return;
    for (let at = 0; at < refs.length; at += 1) {
      if (!hasAny(kinds.get(refs[at]) ?? 0, idKinds[kind])) found[kind].push(`${place}/${name}/${at}`);
    }
  };
  const states = (adviceId: string, statementId: string): boolean =>
    index.ids.adviceOfStatement.get(statementId) === adviceId ||
    (index.ids.repeated &&
      index.advice.some(
        ({ entity }) => entity.id === adviceId && listOf(entity.statements).some((one) => one?.id === statementId),
      ));
  const addCited = (links: readonly EvidenceLink[] | undefined, place: Pointer, name: string): void => {
    listOf(links).forEach((link, at) => {
      if (link?.adviceId === undefined) return;
      if (!hasAny(kinds.get(link.adviceId) ?? 0, idKinds.advice)) found.advice.push(`${place}/${name}/${at}/adviceId`);
      else if (link.statementId !== undefined && !states(link.adviceId, link.statementId)) {
        found.adviceStatement.push(`${place}/${name}/${at}/statementId`);
      }
    });
  };

  for (const { pointer, entity } of index.needs) {
    addOne("need", entity.supersededBy, pointer, "supersededBy");
    addCited(entity.evidence, pointer, "evidence");
  }
  for (const { pointer, entity } of index.outcomes) {
    addList("need", entity.needRefs, pointer, "needRefs");
    addList("provision", entity.provisionRefs, pointer, "provisionRefs");
    addList("aspiration", entity.aspirationRefs, pointer, "aspirationRefs");
  }
  for (const { pointer, entity } of index.provisions) {
    addList("need", entity.needRefs, pointer, "needRefs");
    addList("outcome", entity.outcomeRefs, pointer, "outcomeRefs");
    addCited(entity.evidence, pointer, "evidence");
    addCited(entity.departures, pointer, "departures");
  }
  for (const { pointer, entity } of index.advice) {
    addOne("advice", entity.supersededBy, pointer, "supersededBy");
    listOf(entity.statements).forEach((statement, at) => {
      listOf(statement?.usedInRefs).forEach((ref, use) => {
        if (hasAny(kinds.get(ref) ?? 0, used)) return;
        found.adviceUse.push(`${pointer}/statements/${at}/usedInRefs/${use}`);
      });
    });
  }

  const { sections } = record;
  for (const [letter, place] of placesOfSections) {
    addOne("advice", sections?.[letter]?.nil?.adviceRef, place, "nil/adviceRef");
  }
  addList("provision", sections?.J?.request?.provisionRefs, "/sections/J/request", "provisionRefs");
  listOf(sections?.J?.items).forEach((item, at) => {
    const place = `/sections/J/items/${at}`;
    addList("need", item?.needRefs, place, "needRefs");
    addList("outcome", item?.outcomeRefs, place, "outcomeRefs");
    addList("provision", item?.provisionRefs, place, "provisionRefs");
  });
  addOne("person", sections?.J?.recipient?.personRef, "/sections/J/recipient", "personRef");
  addOne("attachment", sections?.A?.onePageProfileRef, "/sections/A", "onePageProfileRef");
  for (const name of ["childViews", "parentViews"] as const) {
    listOf(sections?.A?.[name]).forEach((view, at) => {
      addOne("attachment", view?.attachmentRef, `/sections/A/${name}/${at}`, "attachmentRef");
    });
  }
  listOf(record.changes).forEach((change, at) => {
    addOne("representation", change?.representationRef, `/changes/${at}`, "representationRef");
  });
  return found;
};

const remembered = new WeakMap<EhcPlanIndex, ContentDanglingLinks>();

/**
 * Returns the links of a plan that lead nowhere, by what they should lead to. They are found in one pass for all the rules
 * that ask, and remembered as long as the index is. It is also asked about a plan whose structure is unsound; each kind depends on
 * the places of its own kind only, so that an unsound part of the record spoils no other kind.
 */
export const contentDanglingLinks = (record: EhcPlan, index: EhcPlanIndex): ContentDanglingLinks => {
  const before = remembered.get(index);
  if (before !== undefined) return before;
  const links = find(record, index);
  remembered.set(index, links);
  return links;
};
