import { findVersion } from "@send-standards/catalogue";
import type { Standard } from "@send-standards/core";
import type { Position } from "@send-standards/validator";
import type { Verdict } from "../shard/verdict.ts";
import type { EarlierVerdicts } from "./earlier-verdicts.ts";
import type { ReadVerdict } from "./verdict-line.ts";

/** A verdict of an earlier report, for the record where it is now. */
export interface Recalled {
  readonly standard: Standard;
  /** What was stored, to be stored again. */
  readonly stored: ReadVerdict;
  readonly verdict: Verdict;
}

/** Returns the verdict of an earlier report on a record with this digest; a promise where its standard has to be loaded first. */
export type Recall = (digest: Buffer, place: Position) => Recalled | undefined | Promise<Recalled>;

interface Known {
  readonly standard: Standard;
  readonly rules: readonly string[];
}

const load = async (name: string): Promise<Known> => {
  const [id = "", version = ""] = name.split(" ");
  const standard = await findVersion(id, version)?.load();
  if (standard === undefined) throw new RangeError("the earlier report names a standard that is not known");
  return { standard, rules: standard.rules.map((rule) => rule.id) };
};

/** Returns a function that recalls verdicts. */
export const createRecall = (earlier: EarlierVerdicts): Recall => {
  const standards = new Map<string, Known>();
  const recalled = (stored: ReadVerdict, place: Position, { standard, rules }: Known): Recalled => ({
    standard,
    stored,
    verdict: stored.at(place, standard, rules),
  });
  return (digest, place) => {
    const stored = earlier.find(digest);
    if (stored === undefined) return undefined;
    const known = standards.get(stored.standard);
    if (known !== undefined) return recalled(stored, place, known);
    return load(stored.standard).then((loaded) => {
      standards.set(stored.standard, loaded);
      return recalled(stored, place, loaded);
    });
  };
};
