import type { CatalogueEntry } from "@send-standards/catalogue";
import type { CodeList } from "@send-standards/core";
import type { CodeListSummary } from "../schemas/code-list-body.ts";
import { codeListAddress, editionAddress } from "./addresses.ts";
import { editionOf } from "./edition-of.ts";

/** Returns what is told of a code list without its codes. */
export const describeCodeList = (entry: CatalogueEntry, { codes, ...list }: CodeList): CodeListSummary => ({
  ...list,
  edition: editionOf(list),
  count: codes.length,
  links: { self: codeListAddress(entry, list), edition: editionAddress(entry, list) },
});
