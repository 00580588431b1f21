import {
  type ChildrenAnswer,
  childrenAnswerFor,
  WITH_PARENT,
} from '#features/declarations/index.ts'
import type { Db } from '#platform/database/index.ts'
import type { Typed } from '#platform/http.tsx'
import { hostOf } from './composing.ts'
import { type Answers, typedLine, typedList } from './drafts/answers.ts'
import { groupKindOf } from './steps/what.ts'

/** Whether who stands behind the draft may invite those who were ticked. */
export function childrenOf(
  db: Db,
  answers: Answers,
  welcome: Typed,
  now: Temporal.Instant,
): Promise<ChildrenAnswer> {
  const { what, kept } = answers
  const kind = groupKindOf(typedLine(what, 'kind')) ?? 'group'
  const host = hostOf({ as: typedLine(what, 'as'), kind }, answers)
  const before = kept && { traits: kept.traits ?? [], associationId: kept.associationId }
  return childrenAnswerFor(db, { ...host, traits: typedList(welcome, 'traits') }, now, before)
}

/** What was ticked, with what the rule adds: where a parent must be there, it says so. */
export const withParent = (welcome: Typed, answer: ChildrenAnswer): Typed =>
  answer === 'with-parent'
    ? { ...welcome, traits: [...new Set([...typedList(welcome, 'traits'), WITH_PARENT])] }
    : welcome
