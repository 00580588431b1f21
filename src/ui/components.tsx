import { choices } from './gallery/choices.tsx'
import { fields } from './gallery/fields.tsx'
import type { GalleryItem } from './gallery/gallery.ts'
import { invitations } from './gallery/invitations.tsx'
import { lists } from './gallery/lists.tsx'
import { parts } from './gallery/parts.tsx'

/** Every component in every state, to look at and to hold to the accessibility rules. */
export const components: GalleryItem[] = [...fields, ...choices, ...invitations, ...parts, ...lists]
