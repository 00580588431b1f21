import type { FoundMeeting } from './finding.ts'
import type { Said } from './voices.ts'

type Themes = FoundMeeting['themes']

/** What was said to a question, or to none of them. */
export interface Heard {
  question: string | null
  themes: Themes
  /** The words themselves, those under no theme first. */
  words: { theme: Said['theme']; said: Said[] }[]
}

/**
 * What was said at a meeting: first the themes of the whole of it, then question by question in the
 * order they were asked, last the words that answer none of them. What has nothing to show is left out.
 */
export function byQuestion(
  { questions, themes }: Pick<FoundMeeting, 'questions' | 'themes'>,
  said: readonly Said[],
): Heard[] {
  const questionOf = new Map(
    questions.flatMap(({ id, answers }) => answers.map((answer) => [answer, id] as const)),
  )
  const wordsOf = Map.groupBy(said, ({ id }) => questionOf.get(id) ?? null)
  const themesOf = Map.groupBy(themes, ({ questionId }) => questionId)
  const none = { question: null, themes: [], words: [] }
  return [
    { ...none, themes: themesOf.get(null) ?? [] },
    ...questions.map(({ id, text }) => ({
      question: text,
      themes: themesOf.get(id) ?? [],
      words: underThemes(wordsOf.get(id) ?? []),
    })),
    { ...none, words: underThemes(wordsOf.get(null) ?? []) },
  ].filter((heard) => heard.themes.length > 0 || heard.words.length > 0)
}

/** The questions that nothing is shown for. */
export const unheard = (
  { questions }: Pick<FoundMeeting, 'questions'>,
  heard: readonly Heard[],
): FoundMeeting['questions'] =>
  questions.filter(({ text }) => !heard.some(({ question }) => question === text))

function underThemes(said: readonly Said[]): Heard['words'] {
  const byTheme = [...Map.groupBy(said, ({ theme }) => theme?.id ?? null).values()]
  return byTheme
    .map((words) => ({ theme: words[0]?.theme ?? null, said: words }))
    .toSorted((one, other) => weightOf(other) - weightOf(one))
}

const weightOf = ({ theme, said }: Heard['words'][number]) =>
  theme ? said.length : Number.POSITIVE_INFINITY
