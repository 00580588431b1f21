import type { world } from '../world.ts'
import type { Form } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>
type Make = (door: string, post: World['post'], ids?: string[], fields?: Form['fields']) => Form

/** What is printed: asked for by an employee. */
export const paperForms = (form: Make, { post }: Pick<World, 'post'>): Form[] => [
  form('/program/ny', post),
]
