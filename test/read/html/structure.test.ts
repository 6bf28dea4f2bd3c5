import { describe, expect, it } from 'vitest'
import { readPage } from '#read/html/index.ts'
import { ARTICLE, LAST, LATER, LEAD, MIDDLE, QUOTE, SUBHEAD } from './article.ts'

const HEAD = '<head><meta charset="utf-8"><title>Calder Freight picks Norvik Data</title></head>'
const SIDE =
  '<div id="sidebar"><h3>Most read</h3><ul><li><a href="/a">Ports want railways</a></li><li><a href="/b">Toll roads empty</a></li></ul></div>'
const TITLE = '<h1>Calder Freight picks Norvik Data</h1>'
const paragraphs = [LEAD, MIDDLE, QUOTE].map((text) => `<p>${text}</p>`).join('')
const rest = `<h2>${SUBHEAD}</h2><p>${LATER}</p><p>${LAST}</p>`

const read = (body: string, head = HEAD) => {
  const page = readPage(`<!doctype html><html>${head}<body>${body}</body></html>`)
  return 'bomb' in page ? page.bomb : page.text
}

const bodies: Record<string, string> = {
  'plain divisions': `<div>${TITLE}<div>${paragraphs}${rest}</div></div>${SIDE}`,
  'no container at all': `${TITLE}${paragraphs}${rest}`,
  'an article element and a lead outside the body': `<article>${TITLE}<p class="lead">${LEAD}</p><div class="text"><p>${MIDDLE}</p><p>${QUOTE}</p>${rest}</div></article>${SIDE}`,
  'paragraphs in two containers of one kind': `<main>${TITLE}<div class="body__inner">${paragraphs}</div><div class="ad-slot">Advertisement</div><div class="body__inner">${rest}</div></main>`,
  'every paragraph in a box of its own': `<main>${TITLE}${[LEAD, MIDDLE, QUOTE].map((text, i) => `<div class="row row-${i}"><p>${text}</p></div>`).join('')}<div class="row"><h2>${SUBHEAD}</h2></div><div class="row r4"><p>${LATER}</p></div><div class="row r5"><p>${LAST}</p></div></main>`,
  'paragraphs that are divisions': `<div class="story">${TITLE}${[LEAD, MIDDLE, QUOTE].map((text) => `<div>${text}</div>`).join('')}<h2>${SUBHEAD}</h2><div>${LATER}</div><div>${LAST}</div></div>${SIDE}`,
  'line breaks instead of paragraphs': `${TITLE}<div id="text">${LEAD}<br><br>${MIDDLE}<br><br>${QUOTE}<h2>${SUBHEAD}</h2>${LATER}<br><br>${LAST}</div>${SIDE}`,
  'a page laid out with tables': `<table><tr><td width="160">${SIDE}</td><td>${TITLE}${paragraphs}${rest}</td></tr></table>`,
  'the whole page in a form': `<form id="aspnetForm" action="."><div>${TITLE}<div class="content">${paragraphs}${rest}</div></div>${SIDE}</form>`,
  'a post whose class says that comments are open': `<div class="post comments-open">${TITLE}<div>${paragraphs}${rest}</div></div>${SIDE}`,
  'a header outside, and comments open': `${TITLE}<div class="hentry comments-open tag-cookie category-newsletter"><div>${paragraphs}${rest}</div></div>`,
  'paragraphs marked as paid': `${TITLE}<div class="story">${[LEAD, MIDDLE, QUOTE].map((text) => `<p class="paywall">${text}</p>`).join('')}<h2>${SUBHEAD}</h2><p class="paywall subscriber-only">${LATER}</p><p class="paywall">${LAST}</p></div>`,
  'a body hidden until a script shows it': `${TITLE}<div style="display:none" class="story">${paragraphs}${rest}</div>`,
  'an anchor that was never closed': `${TITLE}<div class="story"><a href="/top">${paragraphs}${rest}</div>`,
  'picture floating in a paragraph': `${TITLE}<div class="story"><p><img src="a.jpg">${LEAD}</p><p>${MIDDLE}</p><p>${QUOTE}</p>${rest}</div>`,
  'soft hyphens of white space': `${TITLE}<div class="story">${`${paragraphs}${rest}`.replaceAll(' ', '\n  ')}</div>`,
}

describe('an article is read from', () => {
  for (const [name, body] of Object.entries(bodies))
    it(name, () => {
      expect(read(body)).toBe(ARTICLE)
    })

  it('JSON-LD where the page itself is empty', () => {
    const stated = JSON.stringify({ '@type': 'NewsArticle', articleBody: ARTICLE })
    expect(
      read('<div id="app">Loading…</div>', `<head><script type="application/ld+json">${stated}</script></head>`),
    ).toBe(ARTICLE)
  })

  it('the page where JSON-LD only sums it up', () => {
    const stated = JSON.stringify({ '@type': 'NewsArticle', articleBody: LEAD })
    const head = `<head><script type="application/ld+json">${stated}</script></head>`
    expect(read(`<article>${TITLE}${paragraphs}${rest}</article>`, head)).toBe(ARTICLE)
  })

  it('the page without what JSON-LD, otherwise the same, leaves out', () => {
    const stated = JSON.stringify({ '@type': 'NewsArticle', articleBody: ARTICLE })
    const head = `<head><script type="application/ld+json">${stated}</script></head>`
    const extra =
      '<p>Our readers can win a weekend in Moss this month, with a ride in a lorry of their choice and a dinner.</p>'
    expect(read(`<article>${TITLE}${paragraphs}${extra}${rest}</article>`, head)).toBe(ARTICLE)
  })
})

it('short news is not given up for something longer beside it', () => {
  const legal = `<div class="imprint">${`<p>${MIDDLE} ${LATER}</p>`.repeat(2)}</div>`
  expect(read(`<article>${TITLE}<p>${LEAD}</p></article><footer>${legal}</footer>`)).toBe(LEAD)
})

it('a brief is not given up for the cards of other stories beside it', () => {
  const card = `<div class="feature"><h5><a href="/x">Ports want railways</a></h5><div class="textwidget">${MIDDLE}</div></div>`
  expect(
    read(`<div class="post">${TITLE}<div class="entry"><p>${LEAD}</p></div></div><div>${card.repeat(4)}</div>`),
  ).toBe(LEAD)
})

it.each([
  ['a short sentence', '<p>So what did the drivers say? Here is what we heard:</p>'],
  ['a question of an interview', '<p>What do you think of the telephone in the days of the cloud?</p>'],
  ['a second question of an interview', '<p>Tell us of the first lorry: where did your grandfather buy it?</p>'],
])('%s between paragraphs stays', (_, html) => {
  const text = html.replace(/<.?p>/g, '')
  expect(read(`<article>${TITLE}<p>${LEAD}</p><p>${MIDDLE}</p>${html}<p>${QUOTE}</p>${rest}</article>`)).toBe(
    ARTICLE.replace(QUOTE, `${text}\n\n${QUOTE}`),
  )
})

it.each([
  ['one short sentence', '<div>Calder picks Norvik.</div>', 'Calder picks Norvik.'],
  ['a page that ends in the middle', `<main>${TITLE}<p>${LEAD}</p><p>${MIDDLE}</p><p>Then it`, `${LEAD}\n\n${MIDDLE}`],
  ['paragraphs outside of the body', `</body><p>${LEAD}</p><p>${MIDDLE}</p>`, `${LEAD}\n\n${MIDDLE}`],
])('%s is read all the same', (_, body, text) => {
  expect(read(body)).toBe(text)
})

describe('an article stands where browsers find it, though', () => {
  const whole = `<article>${TITLE}${paragraphs}${rest}</article>`
  it.each([
    [
      '<html> is opened twice',
      `<!doctype html><html class="old"><html class="new">${HEAD}<body>${whole}</body></html></html>`,
    ],
    [
      '<head> is opened twice',
      `<!doctype html><html><head></head><meta name="a"><body></body>${HEAD}<body>${whole}</body></html>`,
    ],
    ['<head> is never closed', `<!doctype html><html><head><title>Calder</title><div>${whole}</div></html>`],
    [
      'it is an exhibit of a filing',
      `<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<TEXT>\n<HTML>${HEAD}<BODY>${whole}</BODY></HTML>\n</TEXT>\n</DOCUMENT>`,
    ],
    ['tags stand between head and body', `<!doctype html><html>${HEAD}<link rel="x"><body>${whole}</body></html>`],
    [
      'a program complains before it',
      `<br><b>Warning</b>: no such constant <!doctype html><html>${HEAD}<body>${whole}</body></html>`,
    ],
  ])('%s', (_, html) => {
    const page = readPage(html)
    expect('bomb' in page ? page.bomb : [page.extractor, page.text]).toEqual(['readability', ARTICLE])
  })
})

it('a word of a sentence stays, whatever its class means elsewhere', () => {
  const place = '<span class="dateline">OSLO —</span> '
  const name = '<a class="related-topic-teaser tooltip" href="/n">Norvik Data</a>'
  const lead = `<p>${place}${LEAD.replace('Norvik Data', name)}</p>`
  expect(read(`<article>${TITLE}${lead}<p>${MIDDLE}</p><p>${QUOTE}</p>${rest}</article>`)).toBe(`OSLO — ${ARTICLE}`)
})

describe('the layout of the text', () => {
  const inside = (html: string) =>
    read(`<article>${TITLE}${paragraphs}${html}${rest}</article>`).split(`${QUOTE}\n\n`)[1]?.split(`\n\n${SUBHEAD}`)[0]

  it('keeps list items on lines of their own', () => {
    expect(inside('<ul><li>The first lorry moves in March.</li><li>The last one moves in May.</li></ul>')).toBe(
      'The first lorry moves in March.\nThe last one moves in May.',
    )
  })
  it('keeps a data table row by row', () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
    expect(inside(`<table>${row('Year', 'Lorries')}${row('2022', '2,100')}${row('2023', '2,400')}</table>`)).toBe(
      'Year | Lorries\n2022 | 2,100\n2023 | 2,400',
    )
  })
  it('keeps a line break inside a paragraph', () => {
    expect(
      inside('<p>The address of the company is this:<br>Havnegata 4, Moss, and it has been so since 1951.</p>'),
    ).toBe('The address of the company is this:\nHavnegata 4, Moss, and it has been so since 1951.')
  })
  it('takes blank lines of preformatted text for paragraphs', () => {
    expect(inside('<pre>The first release\nof the company came early.\n\nThe second came late.</pre>')).toBe(
      'The first release of the company came early.\n\nThe second came late.',
    )
  })
  it('does not glue words of neighbouring elements', () => {
    expect(
      inside(
        '<p>The carrier <a href="/n">Norvik</a><sup>1</sup>&nbsp;&mdash; of <b>Oslo</b> — said so in a statement that it sent on Monday.</p>',
      ),
    ).toBe('The carrier Norvik1 — of Oslo — said so in a statement that it sent on Monday.')
  })
})
