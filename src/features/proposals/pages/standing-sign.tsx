import { Status, type StatusKind } from '#ui/status.tsx'
import type { Standing } from '../standing.ts'
import { standingWords } from './words.ts'

const signs: Record<Standing, StatusKind> = {
  adopted: 'running',
  waiting: 'waiting',
  again: 'waiting',
  accepted: 'done',
  partly: 'done',
  no: 'declined',
  later: 'running',
}

/** Where a proposal stands: word, sign and shape. */
export const StandingSign = ({ standing }: { standing: Standing }) => (
  <Status kind={signs[standing]} text={standingWords(standing)} />
)
