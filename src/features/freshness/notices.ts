import type { NextStage } from './stages.ts'
import { text } from './text/index.ts'

interface About {
  name: string
  title: string
  link: string
  phone: string
}

/** The letter to one of those who invite, when a series comes to the stage. */
export const letterAt = (stage: NextStage, about: About) => ({
  subject: text(`${stage}-subject`, about),
  body: text(`${stage}-body`, about),
})
