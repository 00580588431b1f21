/** One's own data: seeing it, taking it along, erasing it. */
export const dataUrl = '/mine-data'
export const takeUrl = '/mine-data/hent'
export const eraseUrl = '/mine-data/slet'
export const erasedUrl = '/mine-data/slettet'
export const guestErasedUrl = '/mine-data/plads/slettet'
export { guestDataUrl, listUrl } from '#features/invitations/index.ts'
export const guestTakeUrl = (token: string) => `/mine-data/plads/${token}/hent`
export const guestEraseUrl = (token: string) => `/mine-data/plads/${token}/slet`
/** Who has read about them. */
export const guestReadingsUrl = (token: string) => `/mine-data/plads/${token}/hvem-har-set`
/** What is kept about people, for everybody to read. */
export const keptUrl = '/om/det-gemmer-vi'
export { readingsUrl } from '#features/readings/index.ts'
