import type { CatalogueEntry } from "@send-standards/catalogue";
import type { CodeList, Standard } from "@send-standards/core";
import type { FastifySchema } from "fastify";
import { ServiceProblem } from "../../problems/service-problem.ts";
import { CodeListBodySchema, type CodeListsBody, CodeListsBodySchema } from "../../schemas/code-list-body.ts";
import { CodeListParamsSchema, EditionParamsSchema } from "../../schemas/code-list-params.ts";
import { problemResponses } from "../../schemas/problem-responses.ts";
import { codeListAddress, editionAddress, versionAddress } from "../addresses.ts";
import { codeListCsv } from "../code-list-csv.ts";
import { describeCodeList } from "../describe-code-list.ts";
import { editionOf } from "../edition-of.ts";
import { jsonType } from "../json-type.ts";
import { negotiateCodeList } from "../negotiate-code-list.ts";
import type { FoundDocument, VersionDocument } from "../version-document.ts";

/** The code lists of a version without their codes. */
const allLists: VersionDocument = {
  path: "/code-lists",
  schema: {
    operationId: "listCodeLists",
    summary: "Code lists of a version",
    description: "Each with its edition, where it comes from and how it may grow.",
    tags: ["standards"],
    response: { 200: { description: "The lists.", content: { "application/json": { schema: CodeListsBodySchema } } } },
  },
  find: (entry, standard) => ({
    address: versionAddress(entry, "code-lists"),
    type: jsonType,
    text: () => {
      const body: CodeListsBody = {
        standard: entry.id,
        version: entry.version,
        codeLists: standard.codeLists.map((list) => describeCodeList(entry, list)),
        links: { self: versionAddress(entry, "code-lists"), version: versionAddress(entry) },
      };
      return JSON.stringify(body);
    },
  }),
};

const known = (lists: readonly CodeList[]) => ({
  members: { known: lists.map((list) => ({ id: list.id, edition: editionOf(list) })) },
});

const listOf = ({ codeLists }: Standard, id: string | undefined): CodeList => {
  const list = codeLists.find((one) => one.id === id);
  if (list === undefined) throw new ServiceProblem("unknown-code-list", known(codeLists));
  return list;
};

const found = (entry: CatalogueEntry, list: CodeList, address: string, accept: string | undefined): FoundDocument =>
  negotiateCodeList(accept) === "text/csv"
    ? { address, type: "text/csv; charset=utf-8", text: () => codeListCsv(list) }
    : { address, type: jsonType, text: () => JSON.stringify({ ...describeCodeList(entry, list), codes: list.codes }) };

const response: FastifySchema["response"] = {
  200: {
    description: "The list.",
    content: {
      "application/json": { schema: CodeListBodySchema },
      "text/csv": { schema: { type: "string", description: "A line for each code, and one for the columns before." } },
    },
  },
  ...problemResponses("unknown-standard", "unknown-version", "unknown-code-list", "not-acceptable"),
};

/** A code list of a version. */
const oneList: VersionDocument = {
  path: "/code-lists/:list",
  byAccept: true,
  schema: {
    operationId: "getCodeList",
    summary: "A code list",
    description: "In the edition that the version uses. As JSON, or as CSV where the Accept header says text/csv.",
    tags: ["standards"],
    params: CodeListParamsSchema,
    response,
  },
  find: (entry, standard, { params, accept }) => {
    const list = listOf(standard, params.list);
    return found(entry, list, codeListAddress(entry, list), accept);
  },
};

/** A code list in an edition, such as a dated copy of a list that somebody else keeps. */
const oneEdition: VersionDocument = {
  path: "/code-lists/:list/:edition",
  byAccept: true,
  schema: {
    operationId: "getCodeListEdition",
    summary: "A code list in an edition",
    description: "The edition is in the address, so that what is found there never is another one.",
    tags: ["standards"],
    params: EditionParamsSchema,
    response,
  },
  find: (entry, standard, { params, accept }) => {
    const list = listOf(standard, params.list);
    if (editionOf(list) !== params.edition) throw new ServiceProblem("unknown-code-list", known([list]));
    return found(entry, list, editionAddress(entry, list), accept);
  },
};

/** The code lists of a version. */
export const codeListDocuments: readonly VersionDocument[] = [allLists, oneList, oneEdition];
