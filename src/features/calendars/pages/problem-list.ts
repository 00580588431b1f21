import type { Problems } from '#platform/http.tsx'

/** Problems as the summary on top of a page takes them. */
export const problemList = (problems: Problems) =>
  Object.entries(problems).map(([field, words]) => ({ field, text: words }))
