import type { Section } from '../wording.ts'

/** What is known of somebody, in words. */
export const Known = ({ sections }: { sections: readonly Section[] }) => (
  <>
    {sections.map(({ heading, items }) => (
      <section class="stack gap-3">
        <h2>{heading}</h2>
        <ul class="bare stack gap-3">
          {items.map(({ title, lines }) => (
            <li class="panel plain stack gap-2">
              {title ? <h3>{title}</h3> : null}
              <dl class="known">
                {lines.map(({ label, words }) => (
                  <div>
                    <dt>{label}</dt>
                    <dd>{words}</dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
)
