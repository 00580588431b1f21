import type { Child } from 'hono/jsx'

export interface GalleryItem {
  name: string
  states: { name: string; element: Child }[]
}

/** A component and its states, short to write. */
export const item = (name: string, states: Record<string, Child>): GalleryItem => ({
  name,
  states: Object.entries(states).map(([state, element]) => ({ name: state, element })),
})
