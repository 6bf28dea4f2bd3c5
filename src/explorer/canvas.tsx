import cytoscape, { type Core } from 'cytoscape'
import { useEffect, useRef } from 'preact/hooks'
import { drawWhereHandRests } from './canvas-panning.ts'
import { canvasStyle } from './canvas-style.ts'
import { toElements } from './drawing.ts'
import { NARROW, type Room, WIDE } from './layers.ts'
import { Legend } from './legend.tsx'
import type { Neighbourhood } from './neighbourhood.ts'
import { go, place } from './place.ts'

/** From here on the picture of the last frame is moved while one pans, and drawn anew when one stops. */
const MANY_EDGES = 300

/** The drawing. What it shows is in the list too, which needs no eyes and no mouse. */
export function Canvas(neighbourhood: Neighbourhood) {
  const box = useRef<HTMLDivElement>(null)
  const core = useRef<Core | null>(null)
  const { root, links, nodes } = neighbourhood
  const { width, open, link, about } = place.value
  const many = links.length > MANY_EDGES

  useEffect(() => {
    const made = openCore(box.current!, many)
    core.current = made
    return () => {
      core.current = null
      made.destroy()
    }
  }, [many])

  useEffect(() => {
    if (core.current) draw(core.current, toElements(neighbourhood, place.value, roomIn(box.current!)), root.id)
  }, [many, links, nodes, root, width, open.join()])

  useEffect(() => {
    core.current?.batch(() => {
      core.current?.elements('.chosen, .about').removeClass('chosen about')
      if (link) core.current?.getElementById(link).addClass('chosen')
      if (about) core.current?.getElementById(about).addClass('about')
    })
  })

  return (
    <div class="canvas-frame">
      <div
        ref={box}
        class="canvas"
        role="img"
        aria-label={`Graph around ${root.name}; “As: list” shows it as a table`}
      />
      <div class="sides" aria-hidden="true">
        <span>← depends on it</span>
        <Legend links={links} />
        <span>it depends on →</span>
      </div>
      <div class="zoom">
        <button type="button" aria-label="Zoom in" onClick={() => zoom(core.current, 1.3)}>
          +
        </button>
        <button type="button" aria-label="Zoom out" onClick={() => zoom(core.current, 1 / 1.3)}>
          −
        </button>
        <button type="button" aria-label="Show all" onClick={() => core.current && show(core.current)}>
          ⤢
        </button>
      </div>
    </div>
  )
}

function roomIn({ clientWidth }: HTMLElement): Room {
  return clientWidth < 600 ? NARROW : WIDE
}

function openCore(container: HTMLElement, many: boolean): Core {
  const core = cytoscape({
    container,
    style: canvasStyle(),
    layout: { name: 'preset' },
    minZoom: 0.05,
    maxZoom: 2.5,
    autoungrabify: many,
    boxSelectionEnabled: false,
    textureOnViewport: many,
    ...(many && { pixelRatio: 1 }),
  })
  if (many) drawWhereHandRests(core)
  core.on('tap', 'node', ({ target }) => {
    const id: string = target.id()
    go({ about: id, link: null, open: [...new Set([...place.value.open, id])] })
  })
  core.on('tap', 'edge', ({ target }) => go({ link: target.id() }))
  core.on('mouseover', 'node', ({ target }) => target.connectedEdges().addClass('near'))
  core.on('mouseout', 'node', ({ target }) => target.connectedEdges().removeClass('near'))
  core.on('mouseover', 'edge', ({ target }) => target.addClass('near'))
  core.on('mouseout', 'edge', ({ target }) => target.removeClass('near'))
  const scheme = matchMedia('(prefers-color-scheme: dark)')
  const repaint = () => core.style(canvasStyle())
  scheme.addEventListener('change', repaint)
  core.on('destroy', () => scheme.removeEventListener('change', repaint))
  return core
}

/** Shows other elements; those that stay glide to their new places. */
function draw(core: Core, elements: ReturnType<typeof toElements>, root: string): void {
  const before = new Map(core.nodes().map((node) => [node.id(), { ...node.position() }]))
  const isSameGraph = before.size > 0 && core.getElementById(root).hasClass('root')
  core.nodes().stop()
  // What stays is changed, not made anew: cytoscape moves one element of an id at a time, so that a second one, made
  // while the first still glides, would never leave its old place.
  core.json({ elements })
  if (!isSameGraph) {
    show(core)
    return
  }
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches || core.edges().length > MANY_EDGES
  if (!calm) {
    for (const node of core.nodes()) {
      const from = before.get(node.id())
      if (!from) continue
      const to = { ...node.position() }
      node.position(from).animate({ position: to }, { duration: 250 })
    }
  }
  const box = core.elements().boundingBox()
  const seen = core.extent()
  if (box.w > seen.w || box.h > seen.h) setTimeout(() => core.destroyed() || show(core), calm ? 0 : 260)
}

/** All of it, but no larger than life. */
function show(core: Core): void {
  core.fit(undefined, core.width() < 600 ? 10 : 28)
  if (core.zoom() > 1.1) {
    core.zoom(1.1)
    core.center()
  }
}

function zoom(core: Core | null, factor: number): void {
  core?.zoom({ level: core.zoom() * factor, renderedPosition: { x: core.width() / 2, y: core.height() / 2 } })
}
