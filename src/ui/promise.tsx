import { Disc, type IconName } from './icon.tsx'

interface PromisesProps {
  promises: { icon: IconName; title: string; text: string }[]
}

/** What one can count on. */
export function Promises({ promises }: PromisesProps) {
  return (
    <ul class="promise">
      {promises.map(({ icon, title, text }) => (
        <li>
          <Disc name={icon} tone="surface" />
          <h3>{title}</h3>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  )
}
