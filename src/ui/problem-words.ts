import { createContext } from 'hono/jsx'

/** What stands above what was wrong in a form, by how much there is. The page hands it in. */
export const ProblemWords = createContext<(count: number) => string>((count) => `${count}`)
