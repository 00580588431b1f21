import type { Problems, Typed } from '#platform/http.tsx'

export interface Answering {
  /** The place, the invitation, or both, whose form was not understood. */
  answering: string
  typed: Typed
  problems: Problems
}

/** What was typed and wrong, for the one form it belongs to. */
export const within = ({ answering, typed, problems }: Answering, id: string) =>
  answering === id ? { typed, problems } : { typed: {}, problems: {} }
