export { checkSampleOptions } from "./check-sample-options.ts";
export { fill, type Words } from "./fill.ts";
export { figures, makeHash, makeNhsNumber, makeUln, makeUpn, mostSerials } from "./made-up-numbers.ts";
export { makeAddress } from "./make-address.ts";
export { makeAdultName } from "./make-adult-name.ts";
export { adultForenames, adults, forenames, middleNames, surnames, towns } from "./names.ts";
export { personWords } from "./person-words.ts";
export { createRandom, type Random } from "./random.ts";
export { turn } from "./turn.ts";
