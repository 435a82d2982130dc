import type { CatalogueEntry } from "@send-standards/catalogue";
import type { Standard } from "@send-standards/core";
import type { VersionBody } from "../schemas/standard-version-body.ts";
import { standardAddress, versionAddress } from "./addresses.ts";
import { describeCodeList } from "./describe-code-list.ts";

/** Returns what is told of a version: what it has, and where. Whether it is on its way out is told of the standard, for that changes. */
export const describeVersion = async (entry: CatalogueEntry, standard: Standard): Promise<VersionBody> => {
  const { id, title, version, frozen } = entry;
  const { loadSchema, loadReceiverSchema, rules, setRules = [], codeLists } = standard;
  const receiver = (await loadReceiverSchema?.())?.$id;
  return {
    id,
    title,
    version,
    frozen,
    schemaIds: { producer: standard.schemaId, ...(receiver === undefined ? {} : { receiver: String(receiver) }) },
    counts: {
      rules: rules.length,
      setRules: setRules.length,
      codeLists: codeLists.length,
      codes: codeLists.reduce((sum, { codes }) => sum + codes.length, 0),
    },
    codeLists: codeLists.map((list) => describeCodeList(entry, list)),
    links: {
      self: versionAddress(entry),
      standard: standardAddress(id),
      ...(loadSchema === undefined ? {} : { schema: versionAddress(entry, "schema.json") }),
      ...(loadReceiverSchema === undefined ? {} : { receiverSchema: versionAddress(entry, "receiver.schema.json") }),
      rules: versionAddress(entry, "rules"),
      codeLists: versionAddress(entry, "code-lists"),
    },
  };
};
