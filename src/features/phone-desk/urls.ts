export { joinPanelUrl } from '#features/joining/index.ts'

/** The page for those who answer the telephone. */
export const phoneDeskUrl = '/telefon'
