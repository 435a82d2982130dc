/** Options without those that are undefined. */
export type Present<Options> = { [Name in keyof Options]?: Exclude<Options[Name], undefined> };

/** Returns options without those that are undefined. */
export const present = <Options extends object>(options: Options): Present<Options> =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Present<Options>;
