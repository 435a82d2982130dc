import { wordsOfText } from "./words-of-text.ts";

const money: ReadonlySet<string> = new Set([
  ..."funding funded fund funds band banding banded top-up topup matrix tariff budget allocation allocated".split(" "),
  ..."£ pounds gbp".split(" "),
]);

const around: ReadonlySet<string> = new Set([
  ..."a an the of at per in to from by and or is will be for as with level tier element top up need needs sen high".split(
    " ",
  ),
  ..."year annum annual annually yearly pa p.a additional extra resource resources provided school local authority".split(
    " ",
  ),
]);

const isSum = (word: string): boolean => /^£?[0-9]+([.,:/-][0-9]+)*(k|p)?$/u.test(word);

const isBandName = (word: string): boolean => /^([a-z][0-9]{0,2}|[0-9]{1,2}[a-z]?)$/u.test(word);

/** Whether a text speaks of money at all; nearly every one about provision ends here. */
const mayBeMoney = /£|\b(?:fund|band|top-?up|matrix|tariff|budget|allocat|pounds|gbp)/i;

const isMoney = (word: string): boolean => money.has(word) || word.startsWith("£");

/**
 * Returns whether a text says nothing but an amount of money or the name of a funding band: "Band D", "Top-up funding of £6,000
 * per year". One other word is enough for `false`.
 */
export const isOnlyMoney = (text: string): boolean => {
  if (!mayBeMoney.test(text)) return false;
  const words = wordsOfText(text);
  return (
    words.some(isMoney) && words.every((word) => isMoney(word) || around.has(word) || isSum(word) || isBandName(word))
  );
};
