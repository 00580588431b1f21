import * as z from 'zod'
import type { Db } from '#platform/database/index.ts'

const authority = z.object({ name: z.string(), url: z.string() })

/** What law and the municipality decide and may change: ages, times, who to turn to. */
const law = z.object({
  /** From this age one may have an account of one's own (databeskyttelsesloven § 6). */
  ownAccountAge: z.int().min(0),
  /** From this age one may have it together with a parent. */
  accountWithParentAge: z.int().min(0),
  /** Below this age, only an organisation with a declaration may invite (folkeoplysningsloven). */
  childAge: z.int().min(0),
  /** Below this age, nobody may write to a person except an invitation's hosts. */
  adultAge: z.int().min(0),
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
  adultAge: 18,
  companionAge: 16,
  companionTimes: 2,
  companionKinds: 'Ungeven, Trivselsambassadør, Frontløber',
  complaintMonths: 6,
  contactEmail: '',
  dsaAuthority: { name: 'Digitaliseringsstyrelsen', url: 'https://digst.dk' },
  dataProtectionAuthority: { name: 'Datatilsynet', url: 'https://www.datatilsynet.dk' },
}

/** What holds now: as we know the law, with what the municipality has set instead. One statement. */
export async function lawOf(db: Db): Promise<Law> {
  const rows = await db.selectFrom('municipal_setting').select(['name', 'value']).execute()
  return law.parse({
    ...asWeKnowIt,
    ...Object.fromEntries(rows.map((row) => [row.name, row.value])),
  })
}
