import { type CodeRefusal, codeFormOf } from '#platform/code.ts'
import { text } from './text/index.ts'

/** What is typed where a code is asked for. */
export const codeForm = codeFormOf(() => text('codeProblem'))

/** What to do about a code that opened nothing. */
export const codeSentence = (refusal: CodeRefusal): string => text(refusal)

/** The title of every page where a code is written. */
export const codeTitle = () => text('codeTitle')

/** What every page where a code is written says. */
export const codeWords = () => ({
  title: codeTitle(),
  label: text('code'),
  go: text('useCode'),
  again: text('newCode'),
})
