import type { KindName } from './kinds/kind.ts'

declare module '#platform/events.ts' {
  interface Events {
    'easy-work.asked': { kind: KindName; taskId: string }
    'easy-work.answered': { kind: KindName; taskId: string }
    'easy-work.asking-undone': { kind: KindName; taskId: string }
    'easy-work.done': { doneId: string; kind: KindName }
    'easy-work.undone': { doneId: string }
    'easy-work.looked-over': { doneId: string; yes: boolean }
    'easy-work.raised': { tasks: number }
  }
}
