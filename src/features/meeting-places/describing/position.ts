import { isInDenmark } from '#features/areas/index.ts'

export interface Position {
  latitude: number
  longitude: number
}

const typedPosition = /^(\d{1,2}[.,]\d+)[,;\s]+(\d{1,2}[.,]\d+)$/
/** "56.0343, 9.9318" as a position in Denmark, null for nothing, or why it is none. */
export function readPosition(
  typed: string,
): { position: Position | null } | { problem: 'positionWrong' | 'positionFar' } {
  if (typed.trim() === '') return { position: null }
  const [, north, east] = typedPosition.exec(typed.trim()) ?? []
  if (!north || !east) return { problem: 'positionWrong' }
  const position = { latitude: degrees(north), longitude: degrees(east) }
  return isInDenmark(position) ? { position } : { problem: 'positionFar' }
}

/** As it is shown to be corrected. */
export const positionWords = ({
  latitude,
  longitude,
}: {
  latitude: number | null
  longitude: number | null
}): string => (latitude === null || longitude === null ? '' : `${latitude}, ${longitude}`)

const degrees = (typed: string) => Number(typed.replace(',', '.'))
