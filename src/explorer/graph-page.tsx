import { useEffect } from 'preact/hooks'
import { useAnswer } from './answer.ts'
import { Canvas } from './canvas.tsx'
import { ExportMenu } from './export-menu.tsx'
import { Filters } from './filters.tsx'
import { LinkList } from './link-list.tsx'
import { findNeighbourhood, type Neighbourhood } from './neighbourhood.ts'
import { Panel } from './panel.tsx'
import { place } from './place.ts'
import { Trouble } from './trouble.tsx'

/** A company's graph, with a panel that tells about what is chosen in it. */
export function GraphPage() {
  const here = place.value
  const asked = [here.company, here.open, here.depth, here.types, here.certainties, here.confidence, here.on]
  const answer = useAnswer((signal) => findNeighbourhood(here, signal), [JSON.stringify(asked)])
  const { data } = answer
  useEffect(() => {
    if (data) document.title = `${data.root.name} · Wiregraph`
  }, [data])
  return (
    <main class="graph-page">
      <section class="stage" aria-label="Graph" aria-busy={answer.isWaiting}>
        <Filters />
        <Trouble answer={answer} />
        {data && !answer.refusal && <Drawing {...data} />}
      </section>
      {data && !answer.refusal && <Panel {...data} />}
    </main>
  )
}

function Drawing(neighbourhood: Neighbourhood) {
  const { root, links, nodes, isCut } = neighbourhood
  const isList = place.value.as === 'list'
  return (
    <>
      <div class="sum">
        <p role="status">
          {root.name}: {links.length} {links.length === 1 ? 'relation' : 'relations'} with {nodes.length - 1} others
          {isCut && '; the nearest are shown, there are more'}
        </p>
        <ExportMenu {...neighbourhood} />
      </div>
      {links.length === 0 && (
        <p class="empty">Nothing of that kind is known. Choose more types above, or another day.</p>
      )}
      {isList ? <LinkList {...neighbourhood} /> : <Canvas {...neighbourhood} />}
    </>
  )
}
