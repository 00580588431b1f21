import type { Law } from '#features/municipality/index.ts'
import { phoneHref } from '#platform/phone.ts'

/** Short numbers are dialled as they stand. */
const dialled = (phone: string) => ({
  href: /^(\D*\d){8}\D*$/.test(phone) ? phoneHref(phone) : `tel:${phone.replace(/[^\d+]/g, '')}`,
  text: phone,
})

/** Whom one can call: the municipality's own people for it, or the number of the house. Pure. */
export function callsOf({ worriedContact, helplines }: Law, helpPhone: string) {
  const named = worriedContact.phone !== ''
  const { name, hours } = worriedContact
  const phone = dialled(named ? worriedContact.phone : helpPhone)
  return {
    contact: { named, name, hours, phone },
    helplines: helplines.map((line) => ({ name: line.name, phone: dialled(line.phone) })),
  }
}
