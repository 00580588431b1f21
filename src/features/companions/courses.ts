import { courses as all, type Course } from '#features/welcome-plans/index.ts'

/** Those of the short courses that one who goes along reads too, in the order they need them. */
export const companionCourses = [
  'ten-minutes',
  'quiet',
  'away',
  'yourselves',
] as const satisfies readonly Course[]

/** Whether somebody has been through all of them. */
export const hasReadAll = (done: readonly string[]): boolean =>
  companionCourses.every((course) => done.includes(course))

export const isCompanionCourse = (course: Course | undefined): course is CompanionCourse =>
  all.includes(course as Course) && companionCourses.some((one) => one === course)

export type CompanionCourse = (typeof companionCourses)[number]
