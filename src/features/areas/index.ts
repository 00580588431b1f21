import './tables.ts'

export { byNearness, kilometres, withNeighbours } from './distance.ts'
export { type Area, allAreas } from './queries.ts'
export { storeAreas } from './storing.ts'
