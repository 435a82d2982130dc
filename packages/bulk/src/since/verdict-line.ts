import type { Finding, Severity, Standard } from "@send-standards/core";
import type { Position } from "@send-standards/validator";
import { placeInFile } from "../judge/place-in-file.ts";
import type { Verdict } from "../shard/verdict.ts";

/** What a stored verdict says beside the usual; each member only where it differs from that. */
interface Unusual {
  /** Findings with lines and columns of the record itself; usually none. */
  readonly findings?: readonly Finding[];
  /** Rules that ran; usually all of the standard. */
  readonly ran?: readonly string[];
  /** Rules that passed over it; usually none. */
  readonly skipped?: readonly string[];
  /** Usually true. */
  readonly complete?: false;
}

/** A verdict as it is stored: the digest of the record, its standard as "ehc-plan 1.0.0", its parts, and what is unusual. */
type StoredVerdict = readonly [digest: string, standard: string, parts: string, unusual?: Unusual];

/** The part of a finding that is the finding's own; the rest is the rule's. */
const ownPart = ({ rule, severity, pointer, line, column, section, message, related }: Finding): Finding => ({
  rule,
  severity: severity satisfies Severity,
  pointer,
  ...(line === undefined ? {} : { line }),
  ...(column === undefined ? {} : { column }),
  ...(section === undefined ? {} : { section }),
  message,
  ...(related === undefined ? {} : { related }),
});

/** Returns the name by which stored verdicts call a standard. */
export const standardName = ({ id, version }: Pick<Standard, "id" | "version">): string => `${id} ${version}`;

/**
 * Returns a verdict as a line to be stored.
 *
 * @param findings those of the verdict, with lines and columns of the record itself.
 */
export const verdictLine = (
  digest: Uint8Array,
  standard: Standard,
  { parts, ran, skipped, complete }: Verdict,
  findings: readonly Finding[],
): string => {
  const unusual: Unusual = {
    ...(findings.length === 0 ? {} : { findings: findings.map(ownPart) }),
    ...(ran.length === standard.rules.length ? {} : { ran }),
    ...(skipped.length === 0 ? {} : { skipped }),
    ...(complete ? {} : { complete }),
  };
  const stored: StoredVerdict = [Buffer.from(digest).toString("base64url"), standardName(standard), parts];
  return `${JSON.stringify(Object.keys(unusual).length === 0 ? stored : [...stored, unusual])}\n`;
};

/** A verdict that was read back, before its standard is known as more than a name. */
export interface ReadVerdict {
  readonly standard: string;
  /** Returns the verdict on the record where it is now. @param allRules ids of the rules of the standard. */
  readonly at: (place: Position, standard: Standard, allRules: readonly string[]) => Verdict;
  /** Findings with lines and columns of the record itself. */
  readonly findings: readonly Finding[];
}

/** Characters of a digest in base64url, and those before it in a line. */
const digestText = 22;
const digestStart = '["'.length;

/** Returns the digest in a line that `verdictLine` made. */
export const digestInLine = (line: Buffer): Buffer =>
  Buffer.from(line.toString("latin1", digestStart, digestStart + digestText), "base64url");

const none: readonly never[] = [];

const parse = (line: string): StoredVerdict | undefined => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/** Reads a line that `verdictLine` made; `undefined` where it is damaged. */
export const readVerdict = (line: string): ReadVerdict | undefined => {
  const stored = parse(line);
  if (stored === undefined) return undefined;
  const [, standard, parts, unusual = {}] = stored;
  const { findings = none, ran, skipped = none, complete = true } = unusual;
  return {
    standard,
    findings,
    at: (place, known, allRules) => ({
      standard: known,
      parts,
      findings: findings.map((finding) => placeInFile(finding, place)),
      ran: ran ?? allRules,
      skipped,
      complete,
    }),
  };
};
