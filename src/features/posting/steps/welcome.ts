import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import { isTrait } from '#features/invitations/index.ts'
import { text } from '../text/index.ts'
import { boxes, line, lines, oneOf } from './fields.ts'

export const roomChoices = ['all', '2', '4', '6', '10', 'other'] as const
const MOST_PEOPLE = 1000
const MOST_KRONER = 10_000
const MOST_STEPS = 8

const number = (most: number, problem: 'roomWrong' | 'usuallyWrong' | 'priceWrong') =>
  line(20).refine(
    (typed) => typed === '' || (/^\d{1,5}(?: ?kr\.?)?$/.test(typed) && parseInt(typed, 10) <= most),
    { error: () => text(problem) },
  )

/** The fourth step: who meets people, how a first visit goes, room, price, good to know. */
export const welcomeForm = z
  .object({
    greeter: line(40).refine((name) => !/[<>@/\\]/.test(name), {
      error: () => text('greeterWrong'),
    }),
    meeting: lines(400),
    visit: lines(2000).refine((all) => all.split('\n').filter(Boolean).length <= MOST_STEPS, {
      error: () => text('visitLong', { most: MOST_STEPS }),
    }),
    bring: lines(600),
    room: oneOf(roomChoices),
    roomNumber: number(MOST_PEOPLE, 'roomWrong'),
    usually: number(MOST_PEOPLE, 'usuallyWrong'),
    price: oneOf(['free', 'costs']),
    kroner: number(MOST_KRONER, 'priceWrong'),
    priceNote: line(200),
    traits: boxes().transform((ticked) => ticked.filter(isTrait)),
    ...allMaySeeField,
  })
  .superRefine(askFirst('meeting', 'visit', 'bring', 'priceNote'))
  .superRefine((typed, { addIssue }) => {
    const missing = (field: string, key: 'roomMissing' | 'priceMissing') =>
      addIssue({ code: 'custom', path: [field], message: text(key) })
    if (typed.room === 'other' && !parseInt(typed.roomNumber, 10))
      missing('roomNumber', 'roomMissing')
    if (typed.price === 'costs' && !parseInt(typed.kroner, 10)) missing('kroner', 'priceMissing')
  })

export type WelcomeTyped = z.output<typeof welcomeForm>

/** How many can come, or null where there is room for all. */
export function placesOf({ room, roomNumber }: WelcomeTyped): number | null {
  if (room === 'all') return null
  return parseInt(room === 'other' ? roomNumber : room, 10)
}

export const kronerOf = ({ price, kroner }: WelcomeTyped): number =>
  price === 'free' ? 0 : parseInt(kroner, 10)

const priceTraits = ['pris.gratis', 'pris.lav']

/** What was ticked, with what the price says. */
export function traitsOf(typed: WelcomeTyped): string[] {
  const kroner = kronerOf(typed)
  const others = typed.traits.filter((trait) => !priceTraits.includes(trait))
  if (kroner === 0) return [...others, 'pris.gratis']
  return kroner < 50 ? [...others, 'pris.lav'] : others
}
