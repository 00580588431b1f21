/** Where a companion stands: what they have been through last, or what they have chosen. */
export const states = [
  'interest',
  'talk',
  'certificate',
  'courses',
  'confidentiality',
  'active',
  'pause',
  'held',
  'ended',
] as const
export type State = (typeof states)[number]

/** Before one may go along with anybody, in this order. */
export const steps = ['interest', 'talk', 'certificate', 'courses', 'confidentiality'] as const

/** Who moves a companion on. */
export type Mover = 'coordinator' | 'companion'

interface MoveRule {
  from: readonly State[]
  to: State
  by: Mover
}

const notEnded = states.filter((state) => state !== 'ended')

export const allMoves = [
  'talk',
  'certificate',
  'courses',
  'pledge',
  'start',
  'pause',
  'resume',
  'hold',
  'release',
  'stop',
  'end',
  'again',
] as const
export type Move = (typeof allMoves)[number]

/** Every way from one state to another. What is not here cannot happen. */
const moves: Readonly<Record<Move, MoveRule>> = {
  talk: { from: ['interest'], to: 'talk', by: 'coordinator' },
  certificate: { from: ['talk'], to: 'certificate', by: 'coordinator' },
  courses: { from: ['certificate'], to: 'courses', by: 'companion' },
  pledge: { from: ['courses'], to: 'confidentiality', by: 'companion' },
  start: { from: ['confidentiality'], to: 'active', by: 'coordinator' },
  pause: { from: ['active'], to: 'pause', by: 'companion' },
  resume: { from: ['pause'], to: 'active', by: 'companion' },
  hold: { from: ['active', 'pause'], to: 'held', by: 'coordinator' },
  release: { from: ['held'], to: 'active', by: 'coordinator' },
  stop: { from: notEnded, to: 'ended', by: 'companion' },
  end: { from: notEnded, to: 'ended', by: 'coordinator' },
  again: { from: ['ended'], to: 'interest', by: 'companion' },
}

/** What this mover can do with somebody who stands here. */
export const movesFrom = (state: State, by: Mover): Move[] =>
  allMoves.filter((move) => moves[move].by === by && moves[move].from.includes(state))

/** Where a move leads from here; null where it cannot be made by this mover. */
export const stateAfter = (state: State, move: Move, by: Mover): State | null =>
  movesFrom(state, by).includes(move) ? moves[move].to : null

/** Only then is somebody asked to go along. */
export const goesAlong = (state: State): boolean => state === 'active'
