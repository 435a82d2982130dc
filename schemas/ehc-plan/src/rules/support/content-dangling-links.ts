import type { Advice, EvidenceLink } from "@send-standards/common";
import type { Pointer } from "@send-standards/core";
import { idKinds, placeOfId } from "../../plan-ids.ts";
import type { EhcPlanIndex } from "../../plan-index.ts";
import type { EhcPlan } from "../../types.ts";
import type { contentReferences } from "./content-references.ts";

type Statement = NonNullable<Advice["statements"]>[number];

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

type Found = Record<Kind, Pointer[]>;

/** What is looked at: the index, and what was found so far. */
interface Search {
  readonly index: EhcPlanIndex;
  readonly found: Found;
}

const used = idKinds.need | idKinds.outcome | idKinds.provision;

/** Whether an id belongs to an entity of any of these kinds. */
const isThere = ({ index }: Search, id: unknown, kinds: number): boolean =>
  ((index.ids.kinds.get(id) ?? 0) & kinds) !== 0;

const addOne = (search: Search, kind: LinkKind, ref: string | undefined, place: Pointer, name: string): void => {
  if (ref !== undefined && !isThere(search, ref, idKinds[kind])) search.found[kind].push(`${place}/${name}`);
};

const addList = (
  search: Search,
  kind: LinkKind,
  refs: readonly string[] | undefined,
  place: Pointer,
  name: string,
): void => {
  if (!Array.isArray(refs)) return;
  for (let at = 0; at < refs.length; at += 1) {
    if (!isThere(search, refs[at], idKinds[kind])) search.found[kind].push(`${place}/${name}/${at}`);
  }
};

/** Whether the advice with this id holds the statement. */
const states = ({ index }: Search, adviceId: string, statementId: string): boolean =>
  index.advice[placeOfId(index.ids, "statement", statementId)]?.entity.id === adviceId ||
  (index.ids.repeated &&
    index.advice.some(
      ({ entity }) => entity.id === adviceId && listOf(entity.statements).some((one) => one?.id === statementId),
    ));

const addCited = (search: Search, links: readonly EvidenceLink[] | undefined, place: Pointer, name: string): void => {
  if (!Array.isArray(links)) return;
  for (let at = 0; at < links.length; at += 1) {
    const link: EvidenceLink | null | undefined = links[at];
    if (link?.adviceId === undefined) continue;
    const { adviceId, statementId } = link;
    if (!isThere(search, adviceId, idKinds.advice)) {
      search.found.advice.push(`${place}/${name}/${at}/adviceId`);
    } else if (statementId !== undefined && !states(search, adviceId, statementId)) {
      search.found.adviceStatement.push(`${place}/${name}/${at}/statementId`);
    }
  }
};

const addUses = (search: Search, statements: Advice["statements"], place: Pointer): void => {
  if (!Array.isArray(statements)) return;
  for (let at = 0; at < statements.length; at += 1) {
    const uses = (statements[at] as Statement | null)?.usedInRefs;
    if (!Array.isArray(uses)) continue;
    for (let use = 0; use < uses.length; use += 1) {
      if (isThere(search, uses[use], used)) continue;
      search.found.adviceUse.push(`${place}/statements/${at}/usedInRefs/${use}`);
    }
  }
};

const addOfEntities = (search: Search): void => {
  const { needs, outcomes, provisions, advice } = search.index;
  for (const { pointer, entity } of needs) {
    addOne(search, "need", entity.supersededBy, pointer, "supersededBy");
    addCited(search, entity.evidence, pointer, "evidence");
  }
  for (const { pointer, entity } of outcomes) {
    addList(search, "need", entity.needRefs, pointer, "needRefs");
    addList(search, "provision", entity.provisionRefs, pointer, "provisionRefs");
    addList(search, "aspiration", entity.aspirationRefs, pointer, "aspirationRefs");
  }
  for (const { pointer, entity } of provisions) {
    addList(search, "need", entity.needRefs, pointer, "needRefs");
    addList(search, "outcome", entity.outcomeRefs, pointer, "outcomeRefs");
    addCited(search, entity.evidence, pointer, "evidence");
    addCited(search, entity.departures, pointer, "departures");
  }
  for (const { pointer, entity } of advice) {
    addOne(search, "advice", entity.supersededBy, pointer, "supersededBy");
    addUses(search, entity.statements, pointer);
  }
};

const addOfSections = (search: Search, { sections, changes }: EhcPlan): void => {
  for (const [letter, place] of placesOfSections) {
    addOne(search, "advice", sections?.[letter]?.nil?.adviceRef, place, "nil/adviceRef");
  }
  addList(search, "provision", sections?.J?.request?.provisionRefs, "/sections/J/request", "provisionRefs");
  listOf(sections?.J?.items).forEach((item, at) => {
    const place = `/sections/J/items/${at}`;
    addList(search, "need", item?.needRefs, place, "needRefs");
    addList(search, "outcome", item?.outcomeRefs, place, "outcomeRefs");
    addList(search, "provision", item?.provisionRefs, place, "provisionRefs");
  });
  addOne(search, "person", sections?.J?.recipient?.personRef, "/sections/J/recipient", "personRef");
  addOne(search, "attachment", sections?.A?.onePageProfileRef, "/sections/A", "onePageProfileRef");
  for (const name of ["childViews", "parentViews"] as const) {
    listOf(sections?.A?.[name]).forEach((view, at) => {
      addOne(search, "attachment", view?.attachmentRef, `/sections/A/${name}/${at}`, "attachmentRef");
    });
  }
  listOf(changes).forEach((change, at) => {
    addOne(search, "representation", change?.representationRef, `/changes/${at}`, "representationRef");
  });
};

const find = (record: EhcPlan, index: EhcPlanIndex): ContentDanglingLinks => {
  const found: Found = {
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
  const search: Search = { index, found };
  addOfEntities(search);
  addOfSections(search, record);
  return found;
};

/**
 * Returns the links of a plan that lead nowhere, by what they should lead to. They are found in one pass for all the rules
 * that ask, and remembered as long as the index is. It is also asked about a plan whose structure is unsound; each kind depends on
 * the places of its own kind only, so that an unsound part of the record spoils no other kind.
 */
export const contentDanglingLinks = (record: EhcPlan, index: EhcPlanIndex): ContentDanglingLinks => {
  index.asked.danglingLinks ??= find(record, index);
  return index.asked.danglingLinks;
};
