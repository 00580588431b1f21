import { text } from './text/index.ts'

/** The letter with a code to sign in with. */
export const codeLetter = (code: string) => ({
  subject: text('codeLetterSubject', { code }),
  body: text('codeLetterBody', { code }),
})

/** The same as a text message. */
export const codeSms = (code: string) => ({ body: text('codeSms', { code }) })
