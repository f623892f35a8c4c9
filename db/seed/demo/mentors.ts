import type { MentorQuality, MentorVerdict } from "#app/domain/mentor-choice.ts";

type Known = {
  personId: string;
  salesSince: string;
  said: { quality: MentorQuality; verdict: MentorVerdict }[];
};

/** What the head of the demo company knows of its mentors. */
export const demoMentors: Known[] = [
  {
    personId: "maria",
    salesSince: "2014-09-01",
    said: [
      { quality: "honest", verdict: "yes" },
      { quality: "helps", verdict: "yes" },
      { quality: "explains", verdict: "yes" },
    ],
  },
  {
    personId: "rumen",
    salesSince: "2011-03-01",
    said: [
      { quality: "honest", verdict: "yes" },
      { quality: "explains", verdict: "no" },
    ],
  },
  { personId: "georgi", salesSince: "2019-06-01", said: [{ quality: "helps", verdict: "yes" }] },
];
