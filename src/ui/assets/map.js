// Draws the points of a map with Leaflet. A page says the same in a list, so that nothing is lost
// without this file. Points and pictures come from our own address alone.
{
  const { L } = window
  const CLOSEST = 15
  /** Pixels between two pins that can both be pressed. */
  const APART = 48
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  // One finger scrolls the page, two move the map.
  const touched = matchMedia('(pointer: coarse)').matches

  const settings = {
    attributionControl: false,
    zoomControl: false,
    scrollWheelZoom: false,
    dragging: !touched,
    fadeAnimation: !still,
    zoomAnimation: !still,
    markerZoomAnimation: !still,
    minZoom: 8,
    maxZoom: 17,
  }

  function node(tag, words, attributes = {}) {
    const made = Object.assign(document.createElement(tag), attributes)
    made.textContent = words
    return made
  }

  const drop = '<path d="M16 38.5S29 26 29 15.5a13 13 0 0 0-26 0C3 26 16 38.5 16 38.5z"/>'
  const pin = (inside) =>
    `<svg viewBox="0 0 32 40" aria-hidden="true" focusable="false">${drop}${inside}</svg>`
  const hole = '<circle cx="16" cy="15.5" r="5"/>'
  const number = (count) =>
    `<circle cx="16" cy="15.5" r="9.5"/><text x="16" y="20.5">${Number(count)}</text>`

  /** Places that lie on each other share a pin, so that each can be pressed. */
  function gather(map, places) {
    const groups = []
    for (const one of places) {
      const point = map.latLngToLayerPoint(one.at)
      const near = groups.find((group) => group.point.distanceTo(point) < APART)
      if (near) near.places.push(one)
      else groups.push({ point, at: one.at, places: [one] })
    }
    return groups
  }

  function marker({ at, places }, close) {
    const icon = L.divIcon({
      className: 'map-pin',
      html: pin(places.length > 1 ? number(places.length) : hole),
      iconSize: [44, 44],
      iconAnchor: [22, 43],
      popupAnchor: [0, -38],
    })
    const told = document.createElement('div')
    for (const { name, href, text } of places)
      told.append(node('a', name, { href }), node('p', text ?? ''))
    const names = places.map(({ name }) => name).join(', ')
    const made = L.marker(at, { icon, title: names, alt: names })
    made.bindPopup(told, { autoPanPadding: [20, 20], maxHeight: 220 })
    made.on('popupopen', ({ popup }) => {
      const button = popup.getElement().querySelector('.leaflet-popup-close-button')
      button?.setAttribute('aria-label', close)
      told.querySelector('a').focus({ preventScroll: true })
    })
    made.on('popupclose', () => {
      if (told.contains(document.activeElement) || document.activeElement === document.body)
        made.getElement()?.focus({ preventScroll: true })
    })
    return made
  }

  function town({ name, at }) {
    const dot = document.createElement('span')
    dot.append(node('b', name))
    const icon = L.divIcon({ className: 'map-town', html: dot, iconSize: [0, 0] })
    return L.marker(at, { icon, interactive: false, keyboard: false })
  }

  /** A town's name that would lie on another's is not shown until one comes closer. */
  function partNames(box) {
    const taken = []
    for (const name of box.querySelectorAll('.map-town b')) {
      name.hidden = false
      const own = name.getBoundingClientRect()
      name.hidden = taken.some(
        (other) =>
          own.left < other.right &&
          own.right > other.left &&
          own.top < other.bottom &&
          own.bottom > other.top,
      )
      if (!name.hidden) taken.push(own)
    }
  }

  /** All the places, and the town nearest to them: else a single one lies nowhere. */
  function boundsOf(places, towns) {
    if (places.length === 0) return L.latLngBounds(towns.map(({ at }) => at))
    const bounds = L.latLngBounds(places.map(({ at }) => at))
    const middle = bounds.getCenter()
    const far = ({ at }) => middle.distanceTo(at)
    const [nearest] = [...towns].sort((a, b) => far(a) - far(b))
    return nearest ? bounds.extend(nearest.at) : bounds
  }

  async function draw(box) {
    const { map: points, tiles, zoomIn, zoomOut, close } = box.dataset
    const answer = await fetch(points)
    if (!answer.ok) throw new Error(`${answer.status}`)
    const { features } = await answer.json()
    const map = L.map(box, settings)
    L.control.zoom({ zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(map)
    L.control.scale({ imperial: false }).addTo(map)
    if (tiles) L.tileLayer(tiles, { maxZoom: settings.maxZoom }).addTo(map)
    const all = features.map(({ geometry: { coordinates }, properties }) => ({
      ...properties,
      at: L.latLng(coordinates[1], coordinates[0]),
    }))
    const [places, towns] = [true, false].map((isPlace) =>
      all.filter(({ href }) => Boolean(href) === isPlace),
    )
    map.fitBounds(boundsOf(places, towns), {
      paddingTopLeft: [84, 60],
      paddingBottomRight: [48, 60],
      maxZoom: CLOSEST,
    })
    for (const one of towns) town(one).addTo(map)
    const pins = L.layerGroup().addTo(map)
    const place = () => {
      pins.clearLayers()
      for (const group of gather(map, places)) pins.addLayer(marker(group, close))
      partNames(box)
    }
    place()
    map.on('zoomend', place)
    box.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') map.closePopup()
    })
  }

  for (const box of document.querySelectorAll('[data-map]'))
    draw(box).catch(() => {
      box.closest('figure').hidden = true
    })
}
