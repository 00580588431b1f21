import { cast } from './people.ts'
import { seeded } from './random.ts'
import type { Scene } from './scene.ts'
import { ball } from './scenes/ball.ts'
import { bonfire } from './scenes/bonfire.ts'
import { choir } from './scenes/choir.ts'
import { coffee } from './scenes/coffee.ts'
import { dinner } from './scenes/dinner.ts'
import { games } from './scenes/games.ts'
import { garden } from './scenes/garden.ts'
import { knitting } from './scenes/knitting.ts'
import { music } from './scenes/music.ts'
import { reading } from './scenes/reading.ts'
import { walk } from './scenes/walk.ts'
import { water } from './scenes/water.ts'

/** The names are part of a picture's address, so they are Danish. */
const scenes = {
  kaffe: coffee,
  strik: knitting,
  gaatur: walk,
  musik: music,
  spisning: dinner,
  have: garden,
  bold: ball,
  vand: water,
  sang: choir,
  spil: games,
  baal: bonfire,
  laes: reading,
} satisfies Record<string, Scene>

export type CoverKind = keyof typeof scenes

export const coverKinds = Object.keys(scenes) as CoverKind[]

export const isCoverKind = (kind: string): kind is CoverKind => Object.hasOwn(scenes, kind)

/** These scenes stand a little higher and smaller, so that a date may lie over their corner. */
const raised = new Set<CoverKind>(['kaffe', 'strik', 'laes', 'spil', 'baal', 'musik'])

/** A whole SVG picture. The same kind and seed always give the same one. */
export function cover(kind: CoverKind, seed: string | number = 1) {
  const random = seeded(kind + seed)
  const drawing = scenes[kind]({ random, somebody: cast(random), variant: variantOf(seed) })
  const body = raised.has(kind) ? raise(drawing) : drawing
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 400" preserveAspectRatio="xMidYMid slice">${body}</svg>`
}

function raise(drawing: string) {
  const ground = drawing.indexOf('/>') + 2
  const rest = drawing.slice(ground)
  return `${drawing.slice(0, ground)}<g transform="translate(320 182) scale(.9) translate(-320 -204)">${rest}</g>`
}

function variantOf(seed: string | number) {
  const number = Number(seed)
  return Number.isSafeInteger(number) ? Math.abs(number) : Math.floor(seeded(`${seed}`)() * 1000)
}
