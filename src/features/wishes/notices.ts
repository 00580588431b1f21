import { text } from './text/index.ts'

interface CodeWords {
  words: string
  code: string
  link: string
}

/** The letter with the code; its link is also the way to take it all back later. */
export const codeLetter = (about: CodeWords) => ({
  subject: text('codeLetterSubject', { code: about.code }),
  body: text('codeLetterBody', { ...about }),
})

export const codeSms = (about: CodeWords) => text('codeSms', { ...about })

interface DecidedWords {
  words: string
  reason: string
  link: string
  phone: string
}

/** To the one who wishes: it can be seen now, or it cannot and why. */
export const decidedLetter = (decision: 'shown' | 'refused', about: DecidedWords) => ({
  subject: text(`${decision}-subject`),
  body: text(`${decision}-body`, { ...about }),
})

export const decidedSms = (decision: 'shown' | 'refused', about: DecidedWords) =>
  text(`${decision}-sms`, { ...about })

interface AnsweredWords {
  words: string
  title: string
  link: string
  phone: string
}

/** To those who wished: it has become something, and they are asked first. */
export const answeredLetter = (about: AnsweredWords) => ({
  subject: text('answeredSubject', { title: about.title }),
  body: text('answeredBody', { ...about }),
})

export const answeredSms = (about: AnsweredWords) => text('answeredSms', { ...about })
