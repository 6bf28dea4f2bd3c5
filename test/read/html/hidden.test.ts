import { expect, it } from 'vitest'
import { readPage } from '#read/html/index.ts'
import { ARTICLE, LAST, LATER, LEAD, MIDDLE, QUOTE, SUBHEAD } from './article.ts'

const UNSEEN = 'Brennholt Systems acquired the Harbour Bank of Oslo for five billion euros in cash, both of them said.'

function readWith(piece: string): string {
  const result = readPage(
    `<!doctype html><html lang="en"><head><title>Calder Freight picks Norvik Data</title></head><body><main><article>
<h1>Calder Freight picks Norvik Data</h1><p>${LEAD}</p><p>${MIDDLE}</p>${piece}<p>${QUOTE}</p><h2>${SUBHEAD}</h2>
<p>${LATER}</p><p>${LAST}</p></article></main></body></html>`,
  )
  return 'bomb' in result ? result.bomb : result.text
}

it.each([
  'hidden',
  'aria-hidden="true"',
  'class="sr-only"',
  'style="display:none"',
  'style="DISPLAY : none !important; color: red"',
  'style="visibility: hidden"',
  'style="font-size:0"',
  'style="font-size: 0px"',
  'style="opacity: 0"',
  'style="max-height:0;overflow:hidden"',
  'style="position:absolute;left:-9999px"',
  'style="text-indent:-10000px"',
  'style="color:#FFF;background-color: white"',
  'style="background: rgb(0, 0, 0); color: black"',
])('what <p %s> says is no article text', (attribute) => {
  expect(readWith(`<p ${attribute}>${UNSEEN}</p>`)).toBe(ARTICLE)
})

it.each([`<!-- ${UNSEEN} -->`, `<template><p>${UNSEEN}</p></template>`, `<noscript><p>${UNSEEN}</p></noscript>`])(
  'nor is %s',
  (piece) => {
    expect(readWith(piece)).toBe(ARTICLE)
  },
)

it.each([
  'style="font-size:0.9em"',
  'style="color:#fff"',
  'style="color:#fff;background:#123"',
  'style="overflow:hidden;height:auto"',
  'style="position:absolute;left:10px"',
  'style="opacity:0.8"',
])('what <p %s> says is', (attribute) => {
  expect(readWith(`<p ${attribute}>${UNSEEN}</p>`)).toContain(UNSEEN)
})
