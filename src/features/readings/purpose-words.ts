import type { Purpose } from '#platform/service/index.ts'
import { text } from './text/index.ts'

/** What a purpose is called: "Hjælpe nogen". */
export const purposeWords = (purpose: Purpose): string => text(`purpose-${purpose}`)
