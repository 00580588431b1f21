import { type Channel, channelOf, letters } from './channels.ts'
import { shortPattern } from './short.ts'

/** Which campaign somebody came by, and where they met it. It stands in addresses and in forms. */
export interface CameFrom {
  short: string
  channel: Channel
}

/** What it is called in an address and in a form. */
export const FROM = 'fra'

/** "vinter-f"; what is nothing of ours is as if it were not there. */
export function readCameFrom(value: unknown): CameFrom | null {
  const [short = '', letter = '', more] = typeof value === 'string' ? value.split('-') : []
  const channel = channelOf(letter)
  return shortPattern.test(short) && channel && more === undefined ? { short, channel } : null
}

export const cameFromWords = ({ short, channel }: CameFrom): string =>
  `${short}-${letters[channel]}`

/** An address that tells where somebody came from; without a campaign it stays as it is. */
export function withCameFrom(url: string, from: CameFrom | null | undefined): string {
  if (!from) return url
  const [page = '', part] = url.split('#')
  const sign = page.includes('?') ? '&' : '?'
  return `${page}${sign}${FROM}=${cameFromWords(from)}${part === undefined ? '' : `#${part}`}`
}
