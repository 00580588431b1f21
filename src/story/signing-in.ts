import { handOut, useSlip } from '#features/people/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { storyPeople } from './people.ts'

/** Jens has given three slips with a code: Aase has used hers, Svend not yet, Rita's was long ago. */
export async function handSlips(outside: Outside): Promise<void> {
  const given = (name: string, daysAgo: number) => {
    const at = outside.now().subtract({ hours: 24 * daysAgo })
    return perform({ ...outside, now: () => at }, storyPeople.jens, (work) => handOut(work, name))
  }
  await given('Rita', 20)
  const { code } = await given('Aase', 3)
  await perform(outside, nobody, (work) => useSlip(work, code))
  await given('Svend', 1)
}
