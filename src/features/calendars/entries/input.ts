import { coverFor, type InvitationInput, unstored } from '#features/invitations/index.ts'
import type { CalendarWelcome } from '../tables.ts'
import type { StoredEntry } from './stored.ts'
import { type Surroundings, whereIs } from './where.ts'

interface Of {
  name: string
  associationId: string
  welcome: CalendarWelcome
}

const LONGEST_SUMMARY = 1000
const LOW_PRICE = 50

/** An entry as an invitation: what the calendar says, and the welcome it does not say. Pure. */
export function inputOf(entry: StoredEntry, of: Of, surroundings: Surroundings): InvitationInput {
  const { welcome } = of
  return {
    title: entry.title || of.name,
    summary: shortened(entry.text) || welcome.summary,
    hostKind: 'association',
    associationId: of.associationId,
    ...whereIs(entry.place, surroundings, welcome),
    series: unstored(entry.series),
    allDay: entry.allDay,
    welcome: {
      greeter: welcome.greeter,
      meeting: welcome.meeting,
      steps: stepsOf(welcome.visit),
      voice: '',
    },
    bring: '',
    interests: welcome.interests,
    traits: priceTraits(welcome.kroner),
    places: welcome.places,
    usually: null,
    priceKroner: welcome.kroner,
    priceNote: '',
    pictureId: null,
    cover: coverFor(welcome.interests),
  }
}

/** A line for each step: its first sentence is the heading, the rest what is said of it. */
export const stepsOf = (visit: string) =>
  visit
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [, title = line, text = ''] = /^(.{1,120}?[.!?])\s+(.+)$/u.exec(line) ?? []
      return { title: title.replace(/\.$/, ''), text }
    })

function shortened(text: string): string {
  const words = text.trim()
  if (words.length <= LONGEST_SUMMARY) return words
  return `${words.slice(0, LONGEST_SUMMARY).replace(/\s+\S*$/, '')} …`
}

const priceTraits = (kroner: number) =>
  kroner === 0 ? ['pris.gratis'] : kroner < LOW_PRICE ? ['pris.lav'] : []
