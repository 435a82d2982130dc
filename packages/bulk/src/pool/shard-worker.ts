/** The program of the worker threads that read files of this machine and write into a folder. */
import { openToolbox } from "./local-toolbox.ts";
import { serveShards } from "./serve-shards.ts";

serveShards(openToolbox);
