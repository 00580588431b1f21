import { type Slot, slotCode } from './rule.ts'

/** The links of the annual wheel. */
export const wheelUrl = '/aarshjul'
export const newDutyUrl = `${wheelUrl}/ny`
export const calendarUrl = `${wheelUrl}/kalender.ics`
export const yearUrl = (year: number) => `${wheelUrl}?aar=${year}`
export const csvUrl = (year: number) => `${wheelUrl}/aarshjul.csv?aar=${year}`
export const changeUrl = (duty: string) => `${wheelUrl}/${duty}/ret`
export const endUrl = (duty: string) => `${wheelUrl}/${duty}/slut`
export const turnUrl = (duty: string, slot: Slot) => `${wheelUrl}/${duty}/${slotCode(slot)}`
export const sayUrl = (duty: string, slot: Slot, what: Saying) => `${turnUrl(duty, slot)}/${what}`

export type Saying = 'gjort' | 'flyt' | 'ikke-gjort'
