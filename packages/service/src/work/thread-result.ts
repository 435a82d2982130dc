import { errorOrigin } from "@send-standards/core";

/** What a thread returns: what was asked for, or where in the program the work failed. */
export type ThreadResult<Result> = { readonly done: Result } | { readonly failure: string };

/** Returns a function for a thread. Of an error only its origin leaves the thread: its message could quote a record. */
export const onThread =
  <Task, Result>(work: (task: Task) => Promise<Result>) =>
  async (task: Task): Promise<ThreadResult<Result>> => {
    try {
      return { done: await work(task) };
    } catch (error) {
      return { failure: errorOrigin(error) };
    }
  };
