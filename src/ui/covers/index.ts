export { banner } from './banner.ts'
export { type CoverKind, cover, coverKinds, isCoverKind } from './cover.ts'
export { hero } from './hero.ts'
