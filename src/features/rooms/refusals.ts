import { text } from './text/index.ts'

/** The sentence for each reason this feature says no with. */
export function refusals(reason: string): string | undefined {
  switch (reason) {
    case 'room-open':
    case 'room-closed':
    case 'room-paused':
    case 'room-meeting-over':
      return text(reason)
    default:
      return undefined
  }
}
