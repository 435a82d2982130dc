import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/**
 * A finer area of need within, or across, the four broad areas. Each definition names the broad area that it
 * usually sits in.
 */
export const subArea = {
  id: "sub-area",
  title: "Sub-area of need",
  mode: "extensible",
  fallback: "Show the code as sent and go by the broad area and the description of the need.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    {
      code: "expressiveLanguage",
      label: "Expressive language",
      definition: "Using words and sentences (communication and interaction).",
    },
    {
      code: "receptiveLanguage",
      label: "Receptive language",
      definition: "Understanding what others say (communication and interaction).",
    },
    {
      code: "speechSounds",
      label: "Speech sounds and fluency",
      definition: "Making speech sounds clearly and fluently (communication and interaction).",
    },
    {
      code: "socialCommunication",
      label: "Social communication",
      definition: "Using and reading communication with other people (communication and interaction).",
    },
    {
      code: "attentionListening",
      label: "Attention and listening",
      definition: "Attending to speech and to adult-led activity (communication and interaction).",
    },
    {
      code: "flexibilityOfThought",
      label: "Flexibility of thought",
      definition: "Coping with change and other points of view (communication and interaction).",
    },
    { code: "literacy", label: "Literacy", definition: "Reading, spelling and writing (cognition and learning)." },
    { code: "numeracy", label: "Numeracy", definition: "Number and calculation (cognition and learning)." },
    { code: "memory", label: "Memory", definition: "Holding and recalling information (cognition and learning)." },
    {
      code: "processingSpeed",
      label: "Speed of processing",
      definition: "Taking information in and answering it in time (cognition and learning).",
    },
    {
      code: "executiveFunction",
      label: "Executive function",
      definition: "Planning, starting, switching and finishing (cognition and learning).",
    },
    {
      code: "generalLearning",
      label: "General learning",
      definition: "Learning across most subjects and skills (cognition and learning).",
    },
    {
      code: "anxiety",
      label: "Anxiety",
      definition: "Worry or fear that limits daily life (social, emotional and mental health).",
    },
    {
      code: "lowMood",
      label: "Low mood",
      definition: "Lasting sadness or withdrawal (social, emotional and mental health).",
    },
    {
      code: "regulation",
      label: "Emotional regulation",
      definition: "Noticing and managing strong feelings (social, emotional and mental health).",
    },
    {
      code: "impulseControl",
      label: "Impulse control and activity level",
      definition: "Stopping to think and settling to a task (social, emotional and mental health).",
    },
    {
      code: "attachmentAndTrauma",
      label: "Attachment and trauma",
      definition: "Feeling safe with other people after loss, neglect or harm (social, emotional and mental health).",
    },
    {
      code: "socialRelationships",
      label: "Social relationships",
      definition: "Making and keeping relationships (social, emotional and mental health).",
    },
    {
      code: "selfHarm",
      label: "Self-harm",
      definition: "Hurting oneself, or being at risk of it (social, emotional and mental health).",
    },
    {
      code: "eating",
      label: "Eating",
      definition: "A distressed relationship with food (social, emotional and mental health).",
    },
    {
      code: "attendance",
      label: "Emotionally based school avoidance",
      definition: "Finding it too hard to attend, for emotional reasons (social, emotional and mental health).",
    },
    { code: "fineMotor", label: "Fine motor skills", definition: "Using the hands (sensory and/or physical)." },
    {
      code: "grossMotor",
      label: "Gross motor skills",
      definition: "Moving, balance and posture (sensory and/or physical).",
    },
    { code: "hearing", label: "Hearing", definition: "Hearing loss or deafness (sensory and/or physical)." },
    { code: "vision", label: "Vision", definition: "Sight loss or blindness (sensory and/or physical)." },
    {
      code: "multiSensory",
      label: "Hearing and vision together",
      definition: "Loss of both, with the two affecting each other (sensory and/or physical).",
    },
    {
      code: "sensoryProcessing",
      label: "Sensory processing",
      definition: "Taking in and responding to what the senses bring (sensory and/or physical).",
    },
    {
      code: "selfCare",
      label: "Self-care and independence",
      definition: "Eating, dressing, toileting and daily living (any area).",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `sub-area`. */
export type SubAreaCode = CodeOf<typeof subArea>;
