import { readdir, readFile } from "node:fs/promises";
import { applyPatch } from "@send-standards/core";
import { exampleFolders, exampleNames } from "./example-folders.ts";
import { repository } from "./generate/repository.ts";
import { loadStandard } from "./generate/standard-source.ts";
import { mutationsOf, soundChangesOf } from "./mutations.ts";
import { publishedSchema } from "./published-schema.ts";

/** A record to hold against the structure, and how to find it again. */
export interface EngineInstance {
  readonly name: string;
  readonly record: unknown;
}

/** How many changed records there are, half of them refused. */
const changes = 5000;

const jsonFiles = async (folder: string): Promise<string[]> =>
  (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".json")).sort();

const examplesOf = async (id: string): Promise<EngineInstance[]> => {
  const instances: EngineInstance[] = [];
  const { complete, exported } = exampleFolders(id);
  for (const folder of [complete, exported]) {
    for (const name of await exampleNames(folder)) {
      const path = `examples/${folder}/${name}.json`;
      instances.push({ name: path, record: JSON.parse(await readFile(`${repository}/${path}`, "utf8")) });
    }
  }
  return instances;
};

const vectorsOf = async (id: string): Promise<EngineInstance[]> => {
  const folder = `${repository}/schemas/${id}/versions/next/vectors`;
  const instances: EngineInstance[] = [];
  for (const file of await jsonFiles(folder)) {
    const { vectors } = JSON.parse(await readFile(`${folder}/${file}`, "utf8"));
    for (const vector of vectors) instances.push({ name: `${file}: ${vector.name}`, record: vector.record });
  }
  return instances;
};

/** Takes `count` items spread evenly over a list, again and again where it is shorter. */
const spread = <Item>(list: readonly Item[], count: number): Item[] =>
  Array.from({ length: count }, (_, at) => list[Math.floor((at * list.length) / count) % list.length]).filter(
    (item) => item !== undefined,
  );

/**
 * Returns the records on which every engine must agree: the examples, the vectors of the rules, and
 * 5,000 changes of one field of the examples and the base record, of which half break the structure.
 */
export const engineInstances = async (id: string): Promise<EngineInstance[]> => {
  const { base } = await loadStandard(id);
  const schema = await publishedSchema(id);
  const examples = await examplesOf(id);
  const sources = [
    { name: "base", record: base as unknown },
    ...examples.filter(({ name }) => name.startsWith(`examples/${exampleFolders(id).complete}/`)),
  ];
  const broken = sources.flatMap(({ name, record }) =>
    [...mutationsOf(record, schema)].map((one) => ({ name, record, patch: one.patch })),
  );
  const sound = sources.flatMap(({ name, record }) =>
    [...soundChangesOf(record, schema)].map((patch) => ({ name, record, patch })),
  );
  const changed = [...spread(broken, changes / 2), ...spread(sound, changes / 2)].map(({ name, record, patch }) => ({
    name: `${name} with ${patch.map((one) => `${one.op} ${one.path}`).join(", ")}`,
    record: applyPatch(record, patch),
  }));
  return [...examples, ...(await vectorsOf(id)), ...changed];
};
