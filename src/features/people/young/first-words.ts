export type Age = 'of-age' | 'young'

/**
 * How something of one person's comes to another who has not heard from them before. Who goes along
 * with whom is proposed by the coordinator, so it is not among them.
 */
export const ways = [
  'host-to-guest',
  'guest-to-host',
  'to-belong',
  'to-host-together',
  'wish-answered',
  'municipality',
] as const
export type WayToWrite = (typeof ways)[number]

/**
 * The ways that reach the young from those of age: the hosts of what they have said yes to
 * themselves, what they have wished for themselves in our words, and the municipality.
 */
const reachTheYoung: readonly WayToWrite[] = ['host-to-guest', 'wish-answered', 'municipality']

/**
 * Whether one may be the first to write to the other. Who is not known to be young is of age. A no
 * is never told as such: it looks like what happens to everybody else.
 */
export const mayBegin = (way: WayToWrite, from: Age, to: Age): boolean =>
  to === 'of-age' || from === 'young' || reachTheYoung.includes(way)
