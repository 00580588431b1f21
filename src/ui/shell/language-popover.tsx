import { Popover } from '../popover.tsx'
import type { Language } from './words.ts'

interface LanguagePopoverProps {
  heading: string
  languages: Language[]
  lang: string
  path: string
}

/** The same page in the other languages, each named in its own. */
export function LanguagePopover({ heading, languages, lang, path }: LanguagePopoverProps) {
  return (
    <Popover id="p-lang" heading={heading}>
      <ul>
        {languages.map(({ code, name, dir }) => (
          <li>
            <a
              href={languageUrl(code, path)}
              lang={code}
              hreflang={code}
              dir={dir}
              aria-current={code === lang ? 'true' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Popover>
  )
}

const languageUrl = (code: string, path: string) => `/sprog/${code}?til=${encodeURIComponent(path)}`
