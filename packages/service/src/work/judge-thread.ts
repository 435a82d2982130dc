/** The program of the threads that judge large bodies and slices of batches. The pool calls its exports by their names. */
import { createAnswer } from "../answer/create-answer.ts";
import { createFindValidators } from "../answer/create-find-validators.ts";
import { createSliceAnswer } from "../answer/create-slice-answer.ts";
import { onThread } from "./thread-result.ts";
import { warmUp } from "./warm-up.ts";

const findValidators = createFindValidators();
const answerBody = createAnswer(findValidators);

/** Loads all that judging takes; fails where a version cannot judge. */
export const ready = onThread(() => warmUp(answerBody));

/** Judges a body. */
export const answer = onThread(answerBody);

/** Judges some records of a batch. */
export const judgeSlice = onThread(createSliceAnswer(findValidators));
