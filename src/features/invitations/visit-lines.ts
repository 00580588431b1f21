/** A line of the first visit: its first sentence is the heading, the rest what is said of it. */
export function visitOf(typed: string) {
  return typed
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => {
      const [, title = one, said = ''] = /^(.{1,120}?[.!?؟])\s+(.+)$/u.exec(one) ?? []
      return { title: title.replace(/\.$/, ''), text: said }
    })
}

/** The same lines as they are typed. */
export const typedVisit = (steps: readonly { title: string; text: string }[]): string =>
  steps
    .map(({ title, text: said }) =>
      said ? `${/[!?؟]$/.test(title) ? title : `${title}.`} ${said}` : title,
    )
    .join('\n')
