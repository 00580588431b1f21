/** The tinted surfaces. They are for reading: what can be pressed has a dark outline instead. */
export type Tone = 'sun' | 'lake' | 'lilac' | 'leaf' | 'rose' | 'surface' | 'sunk'

export const toneClass = (tone: Tone | undefined) => (tone ? `t-${tone}` : undefined)
