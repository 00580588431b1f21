/** In the order they stand on the page. */
export const forceKinds = ['association', 'place', 'offer', 'role'] as const

export type ForceKind = (typeof forceKinds)[number]

/** What can be picked from what the platform has; a role is written. */
export const pickedKinds = ['association', 'place', 'offer'] as const

export type PickedKind = (typeof pickedKinds)[number]
