export { type Sketch, sketchOf } from './sketch.ts'
export { SketchShown } from './sketch-shown.tsx'
export { sketchSvg } from './sketch-svg.ts'
