import { type Environment, wrongUrl } from './checks.ts'

/** Where map pictures come from, with {z}, {x} and {y} in it. */
export function wrongTiles(env: Environment): string[] {
  const wrong = wrongUrl(env, 'TILE_URL', ['https:', 'http:'])
  if (wrong.length > 0 || !env.TILE_URL) return wrong
  const holes = ['{z}', '{x}', '{y}'].filter((hole) => env.TILE_URL?.includes(hole))
  return holes.length === 3 ? [] : ['TILE_URL does not have {z}, {x} and {y} in it.']
}
