import type { EvidenceLink } from "@send-standards/common";
import type { Pointer } from "@send-standards/core";
import type { EhcPlanIndex } from "../../plan-index.ts";
import type { EhcPlan } from "../../types.ts";
import type { contentReferences } from "./content-references.ts";

/** What a link may lead to; items of the personal budget have a rule of their own. */
type Kind = Exclude<keyof typeof contentReferences, "budgetItem">;

/** The links of a plan that lead nowhere, by what they should lead to. */
export type ContentDanglingLinks = Readonly<Record<Kind, readonly Pointer[]>>;

/** Whatever can tell whether an id is known. */
type Ids = Pick<ReadonlySet<string>, "has">;

const none: readonly never[] = [];

/** A list of the record, or nothing where it is absent or unsound. */
const listOf = <Entry>(list: readonly Entry[] | undefined): readonly Entry[] => (Array.isArray(list) ? list : none);

const idsOf = (located: readonly { readonly entity: { readonly id: string } }[]): Ids =>
  new Set(located.map(({ entity }) => entity.id));

const has = (list: readonly { readonly id: string }[] | undefined, id: string): boolean =>
  listOf(list).some((entry) => entry?.id === id);

const addOne = (found: Pointer[], ref: string | undefined, ids: Ids, place: Pointer, name: string): void => {
  if (ref !== undefined && !ids.has(ref)) found.push(`${place}/${name}`);
};

const addList = (
  found: Pointer[],
  refs: readonly string[] | undefined,
  ids: Ids,
  place: Pointer,
  name: string,
): void => {
  listOf(refs).forEach((ref, at) => {
    if (!ids.has(ref)) found.push(`${place}/${name}/${at}`);
  });
};

const letters = ["A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K"] as const;

const find = (record: EhcPlan, index: EhcPlanIndex): ContentDanglingLinks => {
  const needs = idsOf(index.needs);
  const outcomes = idsOf(index.outcomes);
  const provisions = idsOf(index.provisions);
  const aspirations = idsOf(index.aspirations);
  const advice = new Map(index.advice.map(({ entity }) => [entity.id, entity]));
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

  const addCited = (links: readonly EvidenceLink[] | undefined, place: Pointer, name: string): void => {
    listOf(links).forEach((link, at) => {
      addOne(found.advice, link?.adviceId, advice, place, `${name}/${at}/adviceId`);
      if (link?.statementId === undefined || !advice.has(link.adviceId)) return;
      if (has(advice.get(link.adviceId)?.statements, link.statementId)) return;
      found.adviceStatement.push(`${place}/${name}/${at}/statementId`);
    });
  };

  for (const { pointer, entity } of index.needs) {
    addOne(found.need, entity.supersededBy, needs, pointer, "supersededBy");
    addCited(entity.evidence, pointer, "evidence");
  }
  for (const { pointer, entity } of index.outcomes) {
    addList(found.need, entity.needRefs, needs, pointer, "needRefs");
    addList(found.provision, entity.provisionRefs, provisions, pointer, "provisionRefs");
    addList(found.aspiration, entity.aspirationRefs, aspirations, pointer, "aspirationRefs");
  }
  for (const { pointer, entity } of index.provisions) {
    addList(found.need, entity.needRefs, needs, pointer, "needRefs");
    addList(found.outcome, entity.outcomeRefs, outcomes, pointer, "outcomeRefs");
    addCited(entity.evidence, pointer, "evidence");
    addCited(entity.departures, pointer, "departures");
  }
  for (const { pointer, entity } of index.advice) {
    addOne(found.advice, entity.supersededBy, advice, pointer, "supersededBy");
    listOf(entity.statements).forEach((statement, at) => {
      listOf(statement?.usedInRefs).forEach((ref, use) => {
        if (needs.has(ref) || outcomes.has(ref) || provisions.has(ref)) return;
        found.adviceUse.push(`${pointer}/statements/${at}/usedInRefs/${use}`);
      });
    });
  }

  const { sections } = record;
  for (const letter of letters) {
    addOne(found.advice, sections?.[letter]?.nil?.adviceRef, advice, `/sections/${letter}`, "nil/adviceRef");
  }
  addList(found.provision, sections?.J?.request?.provisionRefs, provisions, "/sections/J/request", "provisionRefs");
  listOf(sections?.J?.items).forEach((item, at) => {
    const place = `/sections/J/items/${at}`;
    addList(found.need, item?.needRefs, needs, place, "needRefs");
    addList(found.outcome, item?.outcomeRefs, outcomes, place, "outcomeRefs");
    addList(found.provision, item?.provisionRefs, provisions, place, "provisionRefs");
  });

  const person = sections?.J?.recipient?.personRef;
  if (person !== undefined && !has(record.people, person)) found.person.push("/sections/J/recipient/personRef");
  const profile = sections?.A?.onePageProfileRef;
  if (profile !== undefined && !has(record.attachments, profile))
    found.attachment.push("/sections/A/onePageProfileRef");
  for (const name of ["childViews", "parentViews"] as const) {
    listOf(sections?.A?.[name]).forEach((view, at) => {
      const ref = view?.attachmentRef;
      if (ref === undefined || has(record.attachments, ref)) return;
      found.attachment.push(`/sections/A/${name}/${at}/attachmentRef`);
    });
  }
  listOf(record.changes).forEach((change, at) => {
    const ref = change?.representationRef;
    if (ref === undefined || has(record.representations, ref)) return;
    found.representation.push(`/changes/${at}/representationRef`);
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
