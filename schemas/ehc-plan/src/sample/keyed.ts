/**
 * Returns a pool of data as it is, typed by its ids and by what each entry is. A declaration file then says so in one
 * line, where the type of the data itself would repeat every word of it.
 */
export const keyed =
  <Entry>() =>
  <Id extends string>(pool: Readonly<Record<Id, Entry>>): Readonly<Record<Id, Entry>> =>
    pool;
