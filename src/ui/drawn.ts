import { raw } from 'hono/html'

/**
 * A component for a drawing without words: rendered the first time it is asked for in one way, and
 * given as it was after that. A list shows some hundred of them.
 */
export function drawn<P extends object>(draw: (props: P) => { toString(): unknown }) {
  const done = new Map<string, ReturnType<typeof raw>>()
  return (props: P) => {
    const key = JSON.stringify(props)
    const known = done.get(key)
    if (known) return known
    const drawing = raw(String(draw(props)))
    done.set(key, drawing)
    return drawing
  }
}
