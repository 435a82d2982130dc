import { expect, it } from "vitest";
import type { ChildDataRecord, EarlyNotification } from "../../types.ts";
import { dutyToTellParent } from "./duty-to-tell-parent.ts";

const born = (dateOfBirth: string): Pick<ChildDataRecord, "legalRegime" | "identity"> => ({
  identity: { name: { forename: "Synthetic" }, dateOfBirth },
});
const of = (rest: Omit<EarlyNotification, "id">): EarlyNotification => ({ id: "one", ...rest });

it.each<[string, Pick<ChildDataRecord, "legalRegime" | "identity">, EarlyNotification, boolean]>([
  ["a young child", born("2016-02-10"), of({ opinionDate: "2018-06-04" }), true],
  ["only the notification has a day", born("2016-02-10"), of({ notifiedDate: "2018-06-04" }), true],
  ["no day", born("2016-02-10"), of({}), false],
  ["the last day before school age", born("2016-02-10"), of({ opinionDate: "2021-03-30" }), true],
  ["the first day of school age", born("2016-02-10"), of({ opinionDate: "2021-03-31" }), false],
  ["the first day of the Act", born("2012-02-10"), of({ opinionDate: "2014-09-01" }), true],
  ["the day before the Act", born("2012-02-10"), of({ opinionDate: "2014-08-31" }), false],
  ["a trust", born("2016-02-10"), of({ opinionDate: "2018-06-04", body: { odsCode: "RH8" } }), true],
  ["an independent provider", born("2016-02-10"), of({ opinionDate: "2018-06-04", body: { odsCode: "NV7" } }), false],
  ["another one", born("2016-02-10"), of({ opinionDate: "2018-06-04", body: { odsCode: "8HA03" } }), false],
  ["another law", { ...born("2016-02-10"), legalRegime: "reform-draft" }, of({ opinionDate: "2018-06-04" }), false],
])("%s", (_, record, notification, want) => {
  expect(dutyToTellParent(record, notification)).toBe(want);
});
