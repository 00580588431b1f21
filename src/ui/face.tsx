import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { classes } from './classes.ts'
import { face } from './covers/face.ts'
import { type Tone, toneClass } from './tone.ts'

interface FaceProps {
  seed: string
  tone?: Tone | undefined
}

/** Somebody seen from above. The same seed gives the same picture. */
export function Face({ seed, tone }: FaceProps) {
  return (
    <svg
      class={classes('face', toneClass(tone))}
      viewBox="-39 -45 78 78"
      aria-hidden="true"
      focusable="false"
    >
      {raw(face(seed))}
    </svg>
  )
}

/** A person one meets: the picture, the name and what they do. */
export function Who({ name, text, ...picture }: FaceProps & { name: string; text?: Child }) {
  return (
    <div class="who">
      <Face {...picture} />
      <div>
        <b>{name}</b>
        {text ? <br /> : null}
        {text}
      </div>
    </div>
  )
}
