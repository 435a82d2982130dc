/** Returns whether a terminal wants colours. An output that is no terminal never does; nor does one with `NO_COLOR` set. */
export const wantsColour = (
  { isTerminal }: { readonly isTerminal: boolean },
  env: Readonly<Record<string, string | undefined>>,
): boolean => isTerminal && (env.NO_COLOR ?? "") === "" && env.TERM !== "dumb";
