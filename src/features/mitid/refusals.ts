import { text } from './text/index.ts'

const sentences = {
  'mitid-taken': () => text('taken'),
  'age-not-confirmed': () => text('notConfirmed'),
}

export const refusalSentence = (reason: string): string | undefined =>
  Object.hasOwn(sentences, reason) ? sentences[reason as keyof typeof sentences]() : undefined
