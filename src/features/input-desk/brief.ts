/** The beginning of what somebody said, for a list. */
export const brief = (words: string, most = 90): string =>
  words.length > most ? `${words.slice(0, most).trimEnd()}…` : words
