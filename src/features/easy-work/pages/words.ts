import type { KindName } from '../kinds/kind.ts'
import { text } from '../text/index.ts'

interface About {
  kind: { name: KindName }
  about: string
}

/** What a task is about: its name, or how many letters there are. */
export const aboutWords = ({ kind, about }: About): string =>
  kind.name === 'letters' ? text('letters-about', { count: Number(about) }) : about

/** The same of what was done. */
export const doneWords = (kind: KindName, about: string): string =>
  kind === 'letters' ? text('letters-posted', { count: Number(about) }) : about

export const titleOf = (name: KindName): string => text(`${name}-title`)
