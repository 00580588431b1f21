import { languageName } from '#features/translations/index.ts'
import type { KindName } from '../kinds/kind.ts'
import { text } from '../text/index.ts'

interface About {
  kind: { name: KindName }
  about: string
}

/** What a task is about: its name, how many letters there are, or what is in which language. */
export function aboutWords({ kind, about }: About): string {
  if (kind.name === 'letters') return text('letters-about', { count: Number(about) })
  if (kind.name !== 'translation') return about
  const [code = '', ...title] = about.split(' ')
  const language = languageName(code)
  return text('translation-about', { language, title: title.join(' ') })
}

/** The same of what was done. */
export const doneWords = (kind: KindName, about: string): string =>
  kind === 'letters' ? text('letters-posted', { count: Number(about) }) : about

export const titleOf = (name: KindName): string => text(`${name}-title`)
