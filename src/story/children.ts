import { askParent, sayYes } from '#features/people/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { addPerson } from './directory.ts'
import { storyPeople } from './people.ts'

const DAY = 24

/** Signe is 14, and her mother said yes; Aksel asked yesterday, and waits. Both are told by letter alone. */
export async function someAreYoung(outside: Outside): Promise<void> {
  const asks = async (id: string, name: string, daysAgo: number) => {
    const at = outside.now().subtract({ hours: DAY * daysAgo })
    const person = { id, name, email: `${id}@example.org`, roles: [], about: '' }
    if (id !== storyPeople.signe.id) await addPerson(outside.db, person, at)
    const reach = { channel: 'email' as const, address: `${id}s.mor@example.org` }
    const then = { ...outside, now: () => at }
    return perform(then, { ...person }, (work) => askParent(work, outside, reach))
  }
  const asked = await asks(storyPeople.signe.id, 'Signe', 20)
  const answered = outside.now().subtract({ hours: DAY * 19 })
  await perform({ ...outside, now: () => answered }, nobody, (work) => sayYes(work, outside, asked))
  await asks('aksel', 'Aksel', 1)
}
