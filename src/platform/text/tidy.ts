/** Signs that turn the reading direction or steer a machine are never meant in what people write. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/** One line of words, spaces tidied. */
export const tidyLine = (words: string): string =>
  words.replace(UNSEEN, '').replace(/\s+/g, ' ').trim()

/** Several lines, with at most one empty between them. */
export const tidyLines = (words: string): string =>
  words
    .replace(UNSEEN, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
