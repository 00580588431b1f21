import './tables.ts'

export { denmark, isInDenmark } from './denmark.ts'
export { byNearness, kilometres, withNeighbours } from './distance.ts'
export { type MapPoint, placed, pointsFile, pointsHeaders, townPoints } from './map-points.ts'
export { type Area, allAreas } from './queries.ts'
export { storeAreas } from './storing.ts'
