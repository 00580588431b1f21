import type * as z from 'zod'
import {
  type checkForm,
  checkTranslation,
  danishWords,
  isSame,
  problemsOf,
  type ToCheck,
  type TranslationWords,
} from '#features/translations/index.ts'
import type { Problems } from '#platform/http.tsx'
import type { Work } from '#platform/work.ts'
import { text } from '../text/index.ts'
import { keepDone } from './keeping.ts'

type Answered = z.output<typeof checkForm>

const wordsOf = ({ title, summary, visit, meeting, bring }: Answered): TranslationWords => ({
  ...{ title, summary, visit, meeting, bring },
})

/** What is wrong with an answer beside what is kept: nothing is said of words that nobody looked at. */
export function answerProblems(input: Answered, kept: ToCheck): Problems {
  const words = wordsOf(input)
  const isOld = input.danish !== kept.danish
  const known = { danish: danishWords(kept), language: kept.language }
  const isTouched = !isSame(words, kept.words)
  if (input.answer === 'back') return {}
  if (input.answer === 'same' && isTouched) return { answer: text('checkDiffers') }
  if (input.answer === 'words' && !isTouched) return { answer: text('checkUntouched') }
  return problemsOf({ ...known, words, isOld })
}

/** Keeps what somebody answered about a translation, so that it can be undone for a week. */
export async function check(work: Work, key: string, input: Answered): Promise<void> {
  const { answer, reason, danish } = input
  const words = wordsOf(input)
  const before = await checkTranslation(work, key, { answer, reason, danish, words })
  await work.db
    .deleteFrom('easy_done')
    .where('kind', '=', 'translation')
    .where('key', '=', key)
    .execute()
  await keepDone(work, {
    ...{ kind: 'translation', key, invitationId: before.invitationId },
    before: answer === 'words' ? JSON.stringify(before.words) : '',
  })
}
