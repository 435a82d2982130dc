/**
 * Writes the generated structure checks from the published schemas. They are code, not text for people,
 * so they are made at set-up and not kept in the repository.
 */
import { writeCheckModules } from "./generate/structure-files.ts";

await writeCheckModules();
