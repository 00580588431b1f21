import { labelName } from '#features/invitations/index.ts'
import type { Chip } from '#ui/chips.tsx'
import { dayWord, partWord } from './choices.ts'
import { dayNames, daysInWords, partNames, type Search, WEEKEND, weekendDays } from './search.ts'
import { text } from './text/index.ts'
import { searchUrl } from './urls.ts'

/** Each thing that was chosen, as a chip that takes it away again. */
export function chosen(search: Search, area: string | null): Chip[] {
  const chip = (words: string, without: Partial<Search>): Chip => ({
    text: words,
    href: searchUrl({ ...search, ...without, page: 1 }),
    remove: text('remove'),
  })
  const less = <T>(list: readonly T[], gone: readonly T[]) =>
    list.filter((one) => !gone.includes(one))
  const { words, interest, days, parts, traits, who } = search
  return [
    ...(words ? [chip(text('quoted', { words }), { words: '', verbatim: false })] : []),
    ...(area ? [chip(area, { area: null, nearby: true, sort: 'soonest' })] : []),
    ...(interest ? [chip(labelName(interest), { interest: null })] : []),
    ...daysInWords(days).map((name) => chip(dayWord(name), { days: less(days, daysNamed(name)) })),
    ...parts.map((part) => chip(partWord(partNames[part]), { parts: less(parts, [part]) })),
    ...traits.map((trait) => chip(labelName(trait), { traits: less(traits, [trait]) })),
    ...who.map((group) => chip(labelName(group), { who: less(who, [group]) })),
  ]
}

const daysNamed = (name: string) =>
  name === WEEKEND ? weekendDays : [(dayNames as readonly string[]).indexOf(name) + 1]
