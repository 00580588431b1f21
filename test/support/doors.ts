import type { Feature } from '#platform/feature.ts'

export interface Door {
  feature: string
  method: string
  path: string
  who: string[]
  /** The one who comes must have said what for. */
  inService?: boolean
  /** Why a POST rightly records nothing, when it says so. */
  unrecorded?: string | undefined
}

/** Every way into the features: method and path, with who it is for. */
export function doorsOf(features: readonly Feature[]): Door[] {
  const doors = new Map<string, Door>()
  for (const { name, path, routes } of features)
    for (const route of routes.routes) {
      const whole = `${path}${route.path}`.replaceAll('//', '/').replace(/(.)\/$/, '$1')
      const key = `${name} ${route.method} ${whole}`
      const door = doors.get(key) ?? { feature: name, method: route.method, path: whole, who: [] }
      const { handler } = route as {
        handler: { who?: string; unrecorded?: string; inService?: boolean }
      }
      if (handler.who) door.who.push(handler.who)
      if (handler.inService) door.inService = true
      if (handler.unrecorded) door.unrecorded = handler.unrecorded
      doors.set(key, door)
    }
  return [...doors.values()].sort(
    (a, b) => a.path.localeCompare(b.path) || a.method.localeCompare(b.method),
  )
}
