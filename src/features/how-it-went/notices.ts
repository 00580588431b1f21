import { text } from './text/index.ts'

interface Asked {
  name: string
  title: string
  link: string
}

/** The one question after a first visit. */
export const questionLetter = (about: Asked) => ({
  subject: text('questionSubject', { title: about.title }),
  body: text('questionBody', { ...about }),
})

export const questionSms = (about: Asked) => text('questionSms', { ...about })

/** To the host: somebody who was there for the first time would like to talk. */
export const talkLetter = (about: Asked) => ({
  subject: text('talkSubject', { name: about.name }),
  body: text('talkBody', { ...about }),
})
