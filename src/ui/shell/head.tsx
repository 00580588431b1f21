import { assetUrl } from '../assets.ts'

interface HeadProps {
  title: string
  description?: string | undefined
  robots?: string | undefined
  canonical?: string | undefined
  alternates?: { lang: string; href: string }[] | undefined
  map?: boolean | undefined
  live?: boolean | undefined
  push?: boolean | undefined
  passkeys?: boolean | undefined
  feed?: { href: string; title: string } | undefined
}

/** Title, fonts, styles and scripts. medklang.js waits for nothing: it sets size and theme before the first paint. */
export function Head(head: HeadProps) {
  const { title, description, robots, canonical, alternates, map, live, push, passkeys, feed } =
    head
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} – Medklang`}</title>
      {description ? <meta name="description" content={description} /> : null}
      {robots ? <meta name="robots" content={robots} /> : null}
      {canonical ? <link rel="canonical" href={canonical} /> : null}
      {alternates?.map(({ lang, href }) => (
        <link rel="alternate" hreflang={lang} href={href} />
      ))}
      {feed ? <link rel="alternate" type="application/atom+xml" {...feed} /> : null}
      <meta name="theme-color" content="#FFCB47" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#0E222B" media="(prefers-color-scheme: dark)" />
      <meta name="htmx-config" content='{"includeIndicatorCSS":false}' />
      <link rel="icon" href={assetUrl('mark.svg')} type="image/svg+xml" />
      <FontPreload name="atkinson-latin.woff2" />
      <FontPreload name="geologica-latin.woff2" />
      <link rel="stylesheet" href={assetUrl('medklang.css')} />
      <script src={assetUrl('medklang.js')} />
      <script src={assetUrl('htmx.js')} defer />
      {map ? <MapParts /> : null}
      {passkeys ? <PasskeyParts /> : null}
      {live ? <script src={assetUrl('live.js')} defer /> : null}
      {push ? <script src={assetUrl('push.js')} defer /> : null}
    </head>
  )
}

/** Leaflet and our own few lines, only where a map is. */
function MapParts() {
  return (
    <>
      <link rel="stylesheet" href={assetUrl('map.css')} />
      <script src={assetUrl('leaflet.js')} defer />
      <script src={assetUrl('map.js')} defer />
    </>
  )
}

/** What speaks with a browser about passkeys, only where one is made or used. */
function PasskeyParts() {
  return (
    <>
      <script src={assetUrl('webauthn.js')} defer />
      <script src={assetUrl('passkey.js')} defer />
    </>
  )
}

function FontPreload({ name }: { name: string }) {
  return <link rel="preload" href={assetUrl(name)} as="font" type="font/woff2" crossorigin="" />
}
