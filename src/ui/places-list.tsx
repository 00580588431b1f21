interface PlacesListProps {
  places: { href: string; name: string; note: string }[]
}

/** Towns or houses, and what there is. */
export function PlacesList({ places }: PlacesListProps) {
  return (
    <ul class="places">
      {places.map(({ href, name, note }) => (
        <li>
          <a href={href}>
            <b>{name}</b>
            <span>{note}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
