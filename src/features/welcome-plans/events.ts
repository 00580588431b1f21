import type { Course } from './courses.ts'

declare module '#platform/events.ts' {
  interface Events {
    'welcome-plan.saved': { associationId: string }
    'welcome-plan.affirmed': { associationId: string }
    'welcome-plan.reminded': { associationId: string }
    'welcome-course.done': { associationId: string; course: Course }
    'welcome-course.undone': { associationId: string; course: Course }
    'welcome-help.asked': { associationId: string }
    'welcome-help.answered': { helpId: string }
  }
}
