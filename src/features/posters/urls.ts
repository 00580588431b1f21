import { posterUrl } from '#features/invitations/index.ts'

export { invitationUrl, posterUrl } from '#features/invitations/index.ts'

/** What hangs on a wall in two sizes, and what one hands over. */
export const posterFiles = { plakat: 'a4', 'plakat-a3': 'a3', flyer: 'a5' } as const

export type PosterFile = keyof typeof posterFiles

export const posterPdfUrl = (id: string, file: PosterFile) => `${posterUrl(id)}/${file}.pdf`
