import type { Core } from 'cytoscape'

/** So long does a hand rest on a drawing that it moves before the drawing is made anew, in milliseconds. */
const REST = 250

/**
 * Cytoscape moves a picture of a large drawing while one pans (`textureOnViewport`): smooth, but the picture ends where
 * the window ended, so that whatever comes in from beyond would stay empty until one lets go.
 */
export function drawWhereHandRests(core: Core): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  core.on('pan zoom', () => {
    clearTimeout(timer)
    timer = setTimeout(() => drawAnew(core), REST)
  })
  core.on('destroy', () => clearTimeout(timer))
}

/** Not in its types, though extensions reach it so too: see `textureCache` in its canvas renderer. */
type WithRenderer = Core & { renderer(): { textureCache: unknown } }

function drawAnew(core: Core): void {
  ;(core as WithRenderer).renderer().textureCache = null
  core.forceRender()
}
