import { colour, hairColours, skinColours } from './colours.ts'
import { type Head, heads } from './hair.ts'
import { pick, type Random } from './random.ts'
import { circle, group, line, rect } from './shapes.ts'

type Arms = 'forward' | 'down' | 'walking' | 'up' | 'wide'

export interface Looks {
  top: string
  head: Head
  hair: string
  skin: string
  accent: string
}

export interface Place {
  x: number
  y: number
  turn?: number
  scale?: number
  arms?: Arms
  wheelchair?: boolean
  rollator?: boolean
  /** At a table the footrests of the wheelchair are out of sight. */
  table?: boolean
}

/** Somebody drawn at random, except for what is given. `not` are tops that vanish in the ground. */
export type Somebody = (place: Place & Partial<Looks> & { not?: readonly string[] }) => string

/** One arm as a path, and where its hand is. The other is its mirror, except when walking. */
const arms: Record<Arms, [string, string, [number, number], [number, number]]> = {
  forward: ['M-19 1Q-24 -14 -11 -21', 'M19 1Q24 -14 11 -21', [-11, -21], [11, -21]],
  down: ['M-20 0Q-25 8 -22 14', 'M20 0Q25 8 22 14', [-22, 14], [22, 14]],
  walking: ['M-20 0Q-26 -6 -23 -12', 'M20 0Q26 6 23 12', [-23, -12], [23, 12]],
  up: ['M-19 0Q-32 -8 -30 -20', 'M19 0Q32 -8 30 -20', [-30, -20], [30, -20]],
  wide: ['M-19 0Q-32 2 -37 -5', 'M19 0Q32 2 37 -5', [-37, -5], [37, -5]],
}

/** A person seen from above. */
export function person(who: Place & Looks) {
  const [left, right, leftHand, rightHand] = arms[who.arms ?? 'forward']
  const body =
    (who.wheelchair ? wheelchair(who.table) : '') +
    (who.rollator ? rollator(who.accent) : '') +
    line(left, who.top, 11.5) +
    line(right, who.top, 11.5) +
    circle(...leftHand, 5, who.skin) +
    circle(...rightHand, 5, who.skin) +
    rect(-26, -10.5, 52, 23, 11.5, who.top) +
    heads[who.head](who)
  return group(who.x, who.y, who.turn ?? 0, who.scale ?? 1, body)
}

function wheelchair(atTable = false) {
  const footrests = rect(-10, -34, 8, 6, 3, colour.ink) + rect(2, -34, 8, 6, 3, colour.ink)
  return (
    rect(-17, -14, 34, 40, 8, colour.ink) +
    rect(-31, -16, 7, 40, 3.5, colour.ink) +
    rect(24, -16, 7, 40, 3.5, colour.ink) +
    (atTable ? '' : footrests)
  )
}

function rollator(accent: string) {
  return (
    line('M-16 -10V-34H16V-10', colour.ink, 4) +
    rect(-20, -38, 7, 10, 3, colour.ink) +
    rect(13, -38, 7, 10, 3, colour.ink) +
    rect(-10, -32, 20, 10, 3, accent)
  )
}

const tops = [
  colour.coral,
  colour.sun,
  colour.lake,
  colour.lilac,
  colour.leafDeep,
  colour.white,
  colour.lakeDeep,
  colour.rose,
  colour.lilacDeep,
  colour.ink,
]
const accents = [
  colour.coral,
  colour.sun,
  colour.lake,
  colour.lilac,
  colour.leaf,
  colour.lakeDeep,
  colour.rose,
]
const commonHeads: Head[] = [
  'short',
  'bun',
  'bald',
  'curly',
  'cap',
  'beanie',
  'scarf',
  'long',
  'short',
  'curly',
  'long',
]

/** A row of people in which neighbours never look alike. */
export function cast(random: Random): Somebody {
  let lastTop = ''
  let lastHead = ''
  return ({ not = [], ...place }) => {
    const top = another(tops, random, (it) => it === lastTop || not.includes(it))
    const head = another(commonHeads, random, (it) => it === lastHead)
    lastTop = top
    lastHead = head
    const accent = another(accents, random, (it) => it === top)
    const hair = pick(hairColours, random() * hairColours.length)
    const skin = pick(skinColours, random() * skinColours.length)
    return person({ top, head, hair, skin, accent, ...place })
  }
}

function another<T>(list: readonly T[], random: Random, unwanted: (item: T) => boolean) {
  let item = pick(list, random() * list.length)
  while (unwanted(item)) item = pick(list, random() * list.length)
  return item
}
