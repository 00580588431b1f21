import type { Contribution, Room } from './queries.ts'
import { text } from './text/index.ts'

export interface Group {
  id: string
  title: string
  contributions: Contribution[]
}

/** What all may see, of the question that is asked now. */
export const saidNow = ({ contributions, questionId }: Room): Contribution[] =>
  contributions.filter((one) => !one.isHidden && one.questionId === questionId)

/** What is said in themes, the theme most said first; and what is in none. */
export function inThemes(
  { themes }: Pick<Room, 'themes'>,
  contributions: readonly Contribution[],
): { groups: Group[]; loose: Contribution[] } {
  const byTheme = Map.groupBy(contributions, ({ themeId }) => themeId)
  const groups = themes
    .map((theme) => ({ ...theme, contributions: byTheme.get(theme.id) ?? [] }))
    .filter((group) => group.contributions.length > 0)
    .toSorted((one, other) => weightOf(other.contributions) - weightOf(one.contributions))
  return { groups, loose: byTheme.get(null) ?? [] }
}

/** How many stand behind it: those who wrote, and those who say the same. */
export const weightOf = (contributions: readonly Pick<Contribution, 'also'>[]): number =>
  contributions.reduce((sum, { also }) => sum + 1 + also, 0)

/** What most say first, and of those that weigh the same the newest. */
export const mostSaid = (contributions: readonly Contribution[]): Contribution[] =>
  contributions.toSorted((one, other) => other.also - one.also)

export type RoomState = 'open' | 'paused' | 'closed'

export const stateOf = ({ paused, closedAt }: Pick<Room, 'paused' | 'closedAt'>): RoomState =>
  closedAt ? 'closed' : paused ? 'paused' : 'open'

/** The question asked now, where there is one. */
export const questionOf = ({ questions, questionId }: Room) =>
  questions.find(({ id }) => id === questionId) ?? null

/** The question after the one asked now, or null at the last. */
export function nextQuestion({ questions, questionId }: Room) {
  const place = questions.findIndex(({ id }) => id === questionId)
  return questions[place + 1] ?? null
}

/** What stands over the answers. */
export const headingOf = (room: Room): string =>
  stateOf(room) === 'closed' ? text('closed') : (questionOf(room)?.text ?? text('noQuestion'))
