import './tables.ts'

export { type CameFrom, cameFromWords, FROM, readCameFrom, withCameFrom } from './came-from.ts'
export { type Channel, channelOf, channels, letters } from './channels.ts'
export { countJoining, countVisit } from './counting.ts'
export { isMachine } from './machine.ts'
export { isLike, likeness, shortFrom, shortPattern } from './short.ts'
