import type { StylesheetJson } from 'cytoscape'

/** The drawing in the colours of style.css, as they are now: light or dark. */
export function canvasStyle(): StylesheetJson {
  const styles = getComputedStyle(document.documentElement)
  const color = (name: string) => styles.getPropertyValue(`--${name}`).trim()
  const font = styles.getPropertyValue('--sans').trim()
  return [
    {
      selector: 'node',
      style: {
        shape: 'round-rectangle',
        width: 'data(width)',
        height: 32,
        label: 'data(name)',
        'font-family': font,
        'font-size': 13,
        'text-valign': 'center',
        'text-halign': 'center',
        'text-wrap': 'ellipsis',
        'text-max-width': 'data(words)',
        color: color('ink'),
        'background-color': color('card'),
        'border-width': 1,
        'border-color': color('line-strong'),
      },
    },
    { selector: 'node[kind = "PRODUCT"]', style: { shape: 'cut-rectangle', 'border-color': color('depends') } },
    { selector: 'node[kind = "PERSON"]', style: { shape: 'ellipse', 'border-style': 'dashed' } },
    { selector: 'node[kind = "PLACE"]', style: { shape: 'barrel' } },
    { selector: 'node.opened', style: { 'border-width': 2 } },
    {
      selector: 'node.root',
      style: {
        'background-color': color('ink'),
        'border-color': color('ink'),
        color: color('paper'),
        'font-weight': 600,
        height: 40,
      },
    },
    { selector: 'node.about', style: { 'border-color': color('accent'), 'border-width': 3 } },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'curve-style': 'bezier',
        'control-point-step-size': 26,
        'line-color': color('other'),
        'target-arrow-color': color('other'),
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        // Of the line only: a sum on it is to be read.
        'line-opacity': 0.75,
        'font-family': font,
        'font-size': 11,
        color: color('quiet'),
        'text-background-color': color('paper'),
        'text-background-opacity': 0.9,
        'text-background-padding': '2px',
      },
    },
    ...['depends', 'competes', 'partners', 'owns', 'invests'].map((tone) => ({
      selector: `edge.${tone}`,
      style: { 'line-color': color(tone), 'target-arrow-color': color(tone) },
    })),
    { selector: 'edge.flow', style: { 'source-endpoint': '50% 0', 'target-endpoint': '-50% 0' } },
    { selector: 'edge.both', style: { 'target-arrow-shape': 'none' } },
    { selector: 'edge.derived', style: { 'line-style': 'dotted' } },
    { selector: 'edge.unsure', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] } },
    { selector: 'edge.ended', style: { 'line-style': 'dashed', 'line-dash-pattern': [2, 4], 'line-opacity': 0.6 } },
    {
      selector: 'edge.priced',
      style: { label: 'data(money)', 'text-rotation': 'autorotate', 'text-margin-y': -9 },
    },
    {
      selector: 'edge.priced-left',
      style: {
        'source-label': 'data(money)',
        'source-text-offset': 96,
        'source-text-margin-y': -9,
        'source-text-rotation': 'autorotate',
      },
    },
    {
      selector: 'edge.priced-right',
      style: {
        'target-label': 'data(money)',
        'target-text-offset': 96,
        'target-text-margin-y': -9,
        'target-text-rotation': 'autorotate',
      },
    },
    // No disc under a pressed finger, no grey around the picture that is moved while one pans.
    { selector: 'core', style: { 'active-bg-opacity': 0, 'outside-texture-bg-opacity': 0 } },
    { selector: 'edge.near', style: { 'line-opacity': 1, 'z-index': 5 } },
    {
      selector: 'edge.chosen',
      style: {
        'line-opacity': 1,
        'z-index': 10,
        'line-color': color('accent'),
        'target-arrow-color': color('accent'),
        color: color('ink'),
      },
    },
  ] as StylesheetJson
}
