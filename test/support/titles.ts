import type { page } from './house-rules.ts'

type Seen = Pick<Awaited<ReturnType<typeof page>>, 'document'>

/** The titles of the invitations on a page, in the order they stand there. */
export const titles = ({ document }: Seen) =>
  [...document.querySelectorAll('article h3')].map((title) => title.textContent.trim())
