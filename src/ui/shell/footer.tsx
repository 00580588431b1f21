import type { FooterColumn } from './words.ts'

/** The end of every page. It always leads to a human. */
export function Footer({ columns }: { columns: FooterColumn[] }) {
  return (
    <footer class="foot">
      <div class="wrap grid">
        {columns.map((column) => (
          <section>
            <h2>{column.heading}</h2>
            {column.phone ? (
              <p>
                <a class="tel" href={column.phone.href} dir="ltr">
                  {column.phone.text}
                </a>
              </p>
            ) : null}
            {column.lines?.map((line) => (
              <p>{line}</p>
            ))}
            <Links links={column.links ?? []} />
          </section>
        ))}
      </div>
    </footer>
  )
}

function Links({ links }: { links: { href: string; text: string }[] }) {
  if (links.length === 0) return null
  return (
    <ul class="bare">
      {links.map(({ href, text }) => (
        <li>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  )
}
