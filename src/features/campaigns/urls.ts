import { type Channel, letters } from '#features/arrivals/index.ts'

/** The links of campaigns: for everybody, short enough to type. */
export const campaignUrl = (short: string) => `/k/${short}`
export const channelUrl = (short: string, channel: Channel) =>
  `${campaignUrl(short)}/${letters[channel]}`
export const campaignPictureUrl = (id: string) => `/k/billede/${id}.webp`

/** And for coordinators. */
export const campaignsUrl = '/kampagner'
export const newCampaignUrl = (copyOf?: string) =>
  `${campaignsUrl}/ny${copyOf ? `?som=${copyOf}` : ''}`
export const oneCampaignUrl = (id: string) => `${campaignsUrl}/${id}`
export const editCampaignUrl = (id: string) => `${oneCampaignUrl(id)}/ret`
export const endCampaignUrl = (id: string) => `${oneCampaignUrl(id)}/slut`
export const resumeCampaignUrl = (id: string) => `${oneCampaignUrl(id)}/igen`
export const numbersUrl = (id: string) => `${oneCampaignUrl(id)}/tal`

/** What is printed, and in which formats. */
export const paperFiles = {
  plakat: { channel: 'poster', format: 'a4' },
  'plakat-a3': { channel: 'poster', format: 'a3' },
  flyer: { channel: 'flyer', format: 'a5' },
  annonce: { channel: 'advert', format: 'column' },
} as const

export type PaperFile = keyof typeof paperFiles

/** Each has a page with its words; a poster has the same in two sizes. */
export const paperPages = ['plakat', 'flyer', 'annonce'] as const

export const paperUrl = (id: string, file: (typeof paperPages)[number]) =>
  `${oneCampaignUrl(id)}/${file}`
export const paperPdfUrl = (id: string, file: PaperFile) => `${oneCampaignUrl(id)}/${file}.pdf`

/** What is shown on screens. */
export const pictureFiles = { delebillede: 'social', skaerm: 'screen' } as const

export type PictureFile = keyof typeof pictureFiles

export const pictureFileUrl = (id: string, file: PictureFile) => `${oneCampaignUrl(id)}/${file}.png`

export { guideUrl, helpUrl, searchUrl } from '#features/finding/index.ts'
export { coverUrl } from '#features/invitations/index.ts'
