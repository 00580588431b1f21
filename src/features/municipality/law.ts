import * as z from 'zod'
import type { Db } from '#platform/database/index.ts'

const authority = z.object({ name: z.string(), url: z.string() })
const called = z.object({ name: z.string(), phone: z.string() })

/** What law and the municipality decide and may change: ages, times, who to turn to. */
const law = z.object({
  /** From this age one may have an account of one's own (databeskyttelsesloven § 6). */
  ownAccountAge: z.int().min(0),
  /** From this age one may have it together with a parent. */
  accountWithParentAge: z.int().min(0),
  /** Below this age, only an organisation with a declaration may invite (folkeoplysningsloven). */
  childAge: z.int().min(0),
  /** Whoever has reached this age and is often with younger ones has a certificate (børneattestloven). */
  certificateAge: z.int().min(0),
  /** The first of this month, those who invite children must have declared it for the year. */
  declarationMonth: z.int().min(1).max(12),
  /** Below this age, nobody may write to a person except an invitation's hosts. */
  adultAge: z.int().min(0),
  /** Who is called by whoever is worried for somebody young; empty where it is the number of the house. */
  worriedContact: called.extend({ hours: z.string() }),
  /** Others one can call then; those the municipality has written, and no more. */
  helplines: z.array(called),
  /** From this age one may offer to go along with others. */
  companionAge: z.int().min(0),
  /** How many times a companion goes along, where nothing else is agreed. */
  companionTimes: z.int().min(1),
  /** What companions are called here, with commas between. */
  companionKinds: z.string(),
  /** For how long one may complain of a decision about what one wrote, in months (DSA article 20). */
  complaintMonths: z.int().min(6),
  /** Where people and authorities write about what is posted; empty where they call (DSA articles 11 and 12). */
  contactEmail: z.string(),
  /** For how long an employee may look after somebody without an account, in months, before it is agreed anew. */
  assistedMonths: z.int().min(1),
  /** How many words a newspaper prints of an area's week. */
  advertWords: z.int().min(40),
  /** On which day of the week the newspaper must have it; 1 is Monday. */
  advertWeekday: z.int().min(1).max(7),
  /** Who watches over the DSA in Denmark. */
  dsaAuthority: authority,
  /** Who one may complain to about personal data. */
  dataProtectionAuthority: authority,
})

export type Law = z.infer<typeof law>

/** The law as we know it, for what the municipality has not set. */
export const asWeKnowIt: Law = {
  ownAccountAge: 15,
  accountWithParentAge: 13,
  childAge: 16,
  certificateAge: 15,
  declarationMonth: 3,
  adultAge: 18,
  worriedContact: { name: '', phone: '', hours: '' },
  helplines: [],
  companionAge: 16,
  companionTimes: 2,
  companionKinds: 'Ungeven, Trivselsambassadør, Frontløber',
  complaintMonths: 6,
  contactEmail: '',
  assistedMonths: 3,
  advertWords: 150,
  advertWeekday: 2,
  dsaAuthority: { name: 'Digitaliseringsstyrelsen', url: 'https://digst.dk' },
  dataProtectionAuthority: { name: 'Datatilsynet', url: 'https://www.datatilsynet.dk' },
}

/** What holds now: as we know the law, with what the municipality has set instead. One statement. */
export const lawOf = async (db: Db): Promise<Law> =>
  lawFrom(await db.selectFrom('municipal_setting').select(['name', 'value']).execute())

/** The same out of what another statement has read. */
export const lawFrom = (set: readonly { name: string; value: unknown }[]): Law =>
  law.parse({ ...asWeKnowIt, ...Object.fromEntries(set.map((row) => [row.name, row.value])) })
