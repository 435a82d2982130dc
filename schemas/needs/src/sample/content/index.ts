import { attendance } from "./attendance.ts";
import { generalLearning } from "./general-learning.ts";
import { grossMotor } from "./gross-motor.ts";
import { hearing } from "./hearing.ts";
import { literacy } from "./literacy.ts";
import { receptiveLanguage } from "./receptive-language.ts";
import { regulation } from "./regulation.ts";
import { socialCommunication } from "./social-communication.ts";
import type { Strand } from "./strand.ts";

/** Everything that made-up matrices are made of. */
export const strands: readonly Strand[] = [
  receptiveLanguage,
  socialCommunication,
  literacy,
  generalLearning,
  regulation,
  attendance,
  hearing,
  grossMotor,
];
