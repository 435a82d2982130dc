import { type Crosswalk, crosswalks, type TaxonomyRef, taxonomies } from "@send-standards/needs";

const newestOf = ({ taxonomyId, version }: TaxonomyRef): TaxonomyRef => {
  const newest = version ?? taxonomies.findLast((one) => one.taxonomyId === taxonomyId)?.version;
  return { taxonomyId, ...(newest === undefined ? {} : { version: newest }) };
};

const isSame = (one: TaxonomyRef, other: TaxonomyRef): boolean =>
  one.taxonomyId === other.taxonomyId && one.version === other.version;

/**
 * Returns the crosswalk that leads from one taxonomy to another, or the first two that do so together; none where there are
 * neither. Where an edition is absent, the newest is meant. From a taxonomy to itself leads none.
 */
export const findCrosswalks = (from: TaxonomyRef, to: TaxonomyRef): readonly Crosswalk[] => {
  const [start, end] = [newestOf(from), newestOf(to)];
  if (isSame(start, end)) return [];
  const starting = crosswalks.filter((one) => isSame(one.from, start));
  const direct = starting.find((one) => isSame(one.to, end));
  if (direct !== undefined) return [direct];
  const ways = starting.flatMap((first) =>
    crosswalks
      .filter((second) => isSame(first.to, second.from) && isSame(second.to, end))
      .map((second) => [first, second]),
  );
  return ways[0] ?? [];
};
