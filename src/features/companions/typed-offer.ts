import type { Typed } from '#platform/http.tsx'
import type { Companion } from './board-query.ts'

/** What somebody has offered, as it would have been typed. */
export const typedOf = (companion: Companion | undefined): Typed =>
  companion === undefined
    ? { languages: ['da'], most: '1' }
    : {
        label: companion.label,
        areas: companion.areas,
        times: companion.times,
        languages: companion.languages,
        interests: companion.interests,
        most: String(companion.most),
      }
