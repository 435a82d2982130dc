import { registerHooks } from "node:module";

const query = /\?mutant=[0-9]+$/;

const sources = new Map<string, string>();
let loads = 0;

/** Modules below these folders are loaded anew with a mutant; everything else stays as it is. */
const folders: string[] = [];

/**
 * Makes modules below `folder` (a file URL) fit for mutants: a module that is loaded for one takes the modules of the
 * folder that it imports with it, so that each of them sees the change.
 */
export const allowMutants = (folder: string): void => {
  if (folders.length === 0) {
    registerHooks({
      resolve: (specifier, context, next) => {
        const found = next(specifier, context);
        const mutant = query.exec(context.parentURL ?? "")?.[0];
        if (mutant === undefined || !folders.some((one) => found.url.startsWith(one))) return found;
        return { ...found, url: `${found.url}${mutant}` };
      },
      load: (url, context, next) => {
        const source = sources.get(url);
        return source === undefined ? next(url, context) : { format: "module-typescript", source, shortCircuit: true };
      },
    });
  }
  folders.push(folder);
};

/** Returns the module at `entry` (a file URL) as it is when the module at `changed` has the text `source`. */
export const loadMutant = async (entry: string, changed: string, source: string): Promise<object> => {
  loads += 1;
  const key = `${changed}?mutant=${loads}`;
  sources.set(key, source);
  try {
    return await import(`${entry}?mutant=${loads}`);
  } finally {
    sources.delete(key);
  }
};
