/** Where a campaign is met, each with the letter that stands last in its link. */
export const letters = { flyer: 'f', poster: 'p', advert: 'a', social: 's', screen: 'd' } as const

export type Channel = keyof typeof letters

export const channels = Object.keys(letters) as Channel[]

export const channelOf = (letter: string): Channel | null =>
  channels.find((channel) => letters[channel] === letter) ?? null
