import { text } from './text/index.ts'

/** Five short courses of our own, in the order one needs them. */
export const courses = ['invitation', 'ten-minutes', 'quiet', 'away', 'yourselves'] as const
export type Course = (typeof courses)[number]

/** The words of a course in an address, which are Danish. */
const paths: Record<Course, string> = {
  invitation: 'invitationen',
  'ten-minutes': 'de-foerste-ti-minutter',
  quiet: 'naar-en-er-stille',
  away: 'naar-en-bliver-vaek',
  yourselves: 'pas-paa-jer-selv',
}

export const coursePath = (course: Course): string => paths[course]

/** What a course is called. */
export const courseTitle = (course: Course): string => text(`${course}-title`)

/** The course at an address, or undefined. */
export const courseAt = (path: string): Course | undefined =>
  courses.find((course) => paths[course] === path)
