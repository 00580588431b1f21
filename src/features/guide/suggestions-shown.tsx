import { cardOf, type Place, searchUrl } from '#features/finding/index.ts'
import type { Chip } from '#ui/chips.tsx'
import type { Answers } from './answers.ts'
import { type Candidates, MOST_OPENED, type Row } from './candidates.ts'
import { interestsOf } from './choices.ts'
import { type Asked, daysOf } from './demands.ts'
import { SuggestionsPage } from './pages/suggestions-page.tsx'
import { reasonsFor } from './reasons.ts'
import { type Suggestion, suggest } from './suggesting.ts'
import { text } from './text/index.ts'
import { suggestionsUrl } from './urls.ts'
import { demandWords } from './words.ts'

interface Given {
  answers: Answers
  place: Place | null
  demands: readonly Asked[]
  now: Temporal.Instant
  phone: { href: string; text: string }
}

/** The suggestions in words: each with its reasons, and why there are not more. */
export function suggestionsShown(found: Candidates, given: Given) {
  const { answers, place, demands, now, phone } = given
  const { suggestions, more, full, near } = suggest(found.rows, demands)
  const words = (demand: Asked) => demandWords(demand, answers, place)
  const without = (demand: Asked) => suggestionsUrl({ ...answers, ...demand.without })
  const shown = ({ row, met, missed }: Suggestion<Row, Asked>) => ({
    card: cardOf(row, now),
    reasons: reasonsFor({ row, met, missed }, answers, place),
    missed: missed.map(words),
  })
  const title = text('suggestions', { count: suggestions.length })
  const page = (
    <SuggestionsPage
      title={title}
      answers={answers}
      suggestions={suggestions.map(shown)}
      near={near.map(shown)}
      asked={demands.map(
        (demand): Chip => ({ text: words(demand), href: without(demand), remove: text('remove') }),
      )}
      whyNot={{
        more: more > 0 || found.beyond,
        full,
        opens: openings(found.opened, demands).map(({ demand, count }) => ({
          href: without(demand),
          text:
            count > MOST_OPENED
              ? text('opensMany', { demand: words(demand) })
              : text('opens', { demand: words(demand), count }),
        })),
      }}
      listHref={listUrl(answers)}
      phone={phone}
    />
  )
  return { page, title }
}

/** The demands that keep most away, first. */
const openings = (opened: readonly number[], demands: readonly Asked[]) =>
  demands
    .map((demand, place) => ({ demand, count: opened[place] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, 3)

/** The list with as many of the answers as it knows. */
function listUrl({ likes, area, nearby, days, parts, sizes, who, traits }: Answers): string {
  const interests = likes.flatMap(interestsOf)
  const [interest] = interests
  const [size] = sizes
  return searchUrl({
    area,
    nearby,
    parts,
    who,
    days: daysOf(days),
    traits: size && sizes.length === 1 ? [...traits, size] : traits,
    interest: interests.length === 1 && interest ? interest : null,
  })
}
