import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { sendProblem } from "../problems/send-problem.ts";

/** Answers a request whose address the router refuses after all. What the error says quotes it, and goes no further. */
export const answerFrameworkError = ({ code }: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
  const problem = code === "FST_ERR_MAX_PARAM_LENGTH" ? "address-too-long" : "malformed-request";
  request.server.recordUnread(problem);
  sendProblem(request, reply, problem);
};
