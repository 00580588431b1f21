import { alikeWords } from './alike-words.ts'
import { altText } from './alt-text.ts'
import type { Kind, KindName } from './kind.ts'
import { letters } from './letters.ts'
import { newAssociation } from './new-association.ts'
import { oldListing } from './old-listing.ts'
import { placeFacts } from './place-facts.ts'
import { plainWords } from './plain-words.ts'
import { review } from './review.ts'
import { secondEyes } from './second-eyes.ts'
import { translation } from './translation.ts'

/** Every kind of task, those that somebody waits for first. */
export const kinds: readonly Kind[] = [
  ...[review, letters, translation, secondEyes, oldListing],
  ...[placeFacts, altText, plainWords, newAssociation],
  alikeWords,
]

const byName = new Map(kinds.map((kind) => [kind.name, kind]))

/** The kind of that name. */
export function kindOf(name: KindName): Kind {
  const kind = byName.get(name)
  if (!kind) throw new Error(`There is no kind of task called ${name}.`)
  return kind
}

/** The kind with that word in its address, or null. */
export const kindAt = (path: string): Kind | null =>
  kinds.find((kind) => kind.path === path) ?? null
