import { standards } from "@send-standards/catalogue";
import { loadRuleBook, type RuleChapter } from "@send-standards/formats";

/** Returns the rule book of every standard that this program knows. */
export const loadKnownRules = (): Promise<RuleChapter[]> => loadRuleBook(standards);
