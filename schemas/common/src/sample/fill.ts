/** Words by slot: "name" stands for `{name}`, and with a capital for `{Name}`. */
export type Words = { readonly [slot: string]: string };

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const wordFor = (slot: string, words: Words): string => {
  const word = words[slot];
  if (word !== undefined) return word;
  const lower = words[slot.charAt(0).toLowerCase() + slot.slice(1)];
  if (lower === undefined) throw new RangeError(`no word for the slot ${slot}`);
  return capital(lower);
};

/**
 * Returns `template` with every `{slot}` replaced by its word; `{Slot}` gives the word with a capital.
 *
 * @throws {RangeError} where a slot has no word: a mistake in the data.
 */
export const fill = (template: string, words: Words): string =>
  template.includes("{")
    ? template.replaceAll(/\{([A-Za-z]+)\}/g, (_, slot: string) => wordFor(slot, words))
    : template;
