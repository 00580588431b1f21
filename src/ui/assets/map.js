// Draws the points of a map with Leaflet. A page says the same in a list, so that nothing is lost
// without this file. Points and pictures come from our own address alone.
{
  const { L } = window
  const CLOSEST = 15
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

  const pin =
    '<svg viewBox="0 0 32 40" aria-hidden="true" focusable="false"><path d="M16 38.5S29 26 29 15.5a13 13 0 0 0-26 0C3 26 16 38.5 16 38.5z"/><circle cx="16" cy="15.5" r="5"/></svg>'

  function place({ name, href, text }, at, close) {
    const icon = L.divIcon({
      className: 'map-pin',
      html: pin,
      iconSize: [44, 44],
      iconAnchor: [22, 43],
      popupAnchor: [0, -38],
    })
    const told = document.createElement('div')
    told.append(node('a', name, { href }), node('p', text ?? ''))
    const marker = L.marker(at, { icon, title: name, alt: name })
    marker.bindPopup(told, { autoPanPadding: [20, 20] })
    marker.on('popupopen', ({ popup }) => {
      popup.getElement().querySelector('.leaflet-popup-close-button')?.setAttribute('aria-label', close)
      told.querySelector('a').focus({ preventScroll: true })
    })
    marker.on('popupclose', () => {
      if (told.contains(document.activeElement) || document.activeElement === document.body)
        marker.getElement()?.focus({ preventScroll: true })
    })
    return marker
  }

  function town({ name }, at) {
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

  async function draw(box) {
    const { map: points, tiles, zoomIn, zoomOut, close } = box.dataset
    const answer = await fetch(points)
    if (!answer.ok) throw new Error(`${answer.status}`)
    const { features } = await answer.json()
    const map = L.map(box, settings)
    L.control.zoom({ zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(map)
    L.control.scale({ imperial: false }).addTo(map)
    if (tiles) L.tileLayer(tiles, { maxZoom: settings.maxZoom }).addTo(map)
    const seen = []
    const shown = features.map(({ geometry, properties }) => {
      const at = L.latLng(geometry.coordinates[1], geometry.coordinates[0])
      if (properties.href) seen.push(at)
      return properties.href ? place(properties, at, close) : town(properties, at)
    })
    const towns = features.map(({ geometry: { coordinates } }) => [coordinates[1], coordinates[0]])
    map.fitBounds(L.latLngBounds(seen.length > 0 ? seen : towns), {
      paddingTopLeft: [84, 60],
      paddingBottomRight: [48, 60],
      maxZoom: CLOSEST,
    })
    for (const one of shown) one.addTo(map)
    partNames(box)
    map.on('zoomend', () => partNames(box))
    box.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') map.closePopup()
    })
  }

  for (const box of document.querySelectorAll('[data-map]'))
    draw(box).catch(() => {
      box.closest('figure').hidden = true
    })
}
