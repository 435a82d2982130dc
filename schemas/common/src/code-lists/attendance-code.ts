import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/**
 * The codes of the attendance register. Regulations of 2024 brought a new set from 19 August 2024; codes of the
 * sets before are kept for older registers.
 */
export const attendanceCode = {
  id: "attendance-code",
  title: "School attendance and absence codes",
  mode: "extensible",
  fallback: "Show the code as sent and count the session as neither attended nor missed.",
  source:
    "Department for Education, school census specification and School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), as transcribed in public code",
  version: "August 2024",
  url: "https://www.gov.uk/government/publications/working-together-to-improve-school-attendance",
  verified: true,
  codes: [
    { code: "/", label: "Present at morning session" },
    { code: "\\", label: "Present at afternoon session" },
    { code: "L", label: "Late before registers closed" },
    { code: "K", label: "Attending provision arranged by the local authority", validFrom: "2024-08-19" },
    { code: "V", label: "Educational visit or trip" },
    { code: "P", label: "Approved sporting activity" },
    { code: "W", label: "Work experience" },
    { code: "B", label: "Other approved educational activity off site" },
    { code: "D", label: "Dual registered at another school" },
    { code: "C1", label: "Leave: regulated performance or employment abroad", validFrom: "2024-08-19" },
    { code: "M", label: "Medical or dental appointment" },
    { code: "J1", label: "Leave: interview for employment or another education place", validFrom: "2024-08-19" },
    { code: "S", label: "Study leave for public examination" },
    { code: "X", label: "Not required to attend: non-compulsory school age" },
    { code: "C2", label: "Leave: compulsory school age pupil on a part-time timetable", validFrom: "2024-08-19" },
    { code: "C", label: "Leave for exceptional circumstances" },
    { code: "T", label: "Parent travelling for occupational purposes" },
    { code: "R", label: "Religious observance" },
    { code: "I", label: "Illness" },
    { code: "E", label: "Suspended or permanently excluded, no alternative provision made" },
    { code: "Q", label: "Unable to attend: lack of access arrangements", validFrom: "2024-08-19" },
    { code: "Y1", label: "Unable to attend: transport normally provided not available", validFrom: "2024-08-19" },
    { code: "Y2", label: "Unable to attend: widespread disruption to travel", validFrom: "2024-08-19" },
    { code: "Y3", label: "Unable to attend: part of premises closed", validFrom: "2024-08-19" },
    { code: "Y4", label: "Unable to attend: whole site unexpectedly closed", validFrom: "2024-08-19" },
    { code: "Y5", label: "Unable to attend: in criminal justice detention", validFrom: "2024-08-19" },
    { code: "Y6", label: "Unable to attend: public health guidance or law", validFrom: "2024-08-19" },
    { code: "Y7", label: "Unable to attend: any other unavoidable cause", validFrom: "2024-08-19" },
    { code: "G", label: "Holiday not granted by the school" },
    { code: "N", label: "Reason for absence not yet established" },
    { code: "O", label: "Absent in other or unknown circumstances" },
    { code: "U", label: "Arrived after registers closed" },
    { code: "Z", label: "Prospective pupil not on admission register" },
    { code: "#", label: "Planned whole-school closure" },
    { code: "H", label: "Holiday authorised by the school", validTo: "2024-08-18" },
    { code: "J", label: "Interview", validTo: "2024-08-18" },
    { code: "Y", label: "Unable to attend: exceptional circumstances", validTo: "2024-08-18" },
    { code: "F", label: "Extended family holiday agreed", validTo: "2012-08-31" },
  ] as const,
} satisfies CodeList;

/** A code of the list `attendance-code`. */
export type AttendanceCodeCode = CodeOf<typeof attendanceCode>;
