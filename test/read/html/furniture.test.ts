import { describe, expect, it } from 'vitest'
import { readPage } from '#read/html/index.ts'
import { ARTICLE, LAST, LATER, LEAD, MIDDLE, QUOTE, SUBHEAD } from './article.ts'

// Every case puts one piece of a page's furniture around or into an article of ours and expects the article alone.
interface Slots {
  top?: string
  lead?: string
  inside?: string
  end?: string
  after?: string
  page?: string
}

const page = ({ top = '', lead = '', inside = '', end = '', after = '', page: foot = '' }: Slots) => `<!doctype html>
<html lang="en"><head><title>Calder Freight picks Norvik Data | Daily Haul</title>
<meta property="og:title" content="Calder Freight picks Norvik Data"><meta name="author" content="Jo Brandt"></head>
<body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/roads">Roads</a></li></ul></nav></header>
<main><article><h1>Calder Freight picks Norvik Data</h1>${top}
<div class="article-body">${lead}<p>${LEAD}</p><p>${MIDDLE}</p>${inside}<p>${QUOTE}</p><h2>${SUBHEAD}</h2><p>${LATER}</p><p>${LAST}</p>${end}</div>
</article>${after}</main>${foot}<footer><p>Daily Haul is a newspaper of the Haul Press. All rights reserved. Terms apply.</p></footer></body></html>`

const read = (slots: Slots) => {
  const result = readPage(page(slots))
  return 'bomb' in result ? result.bomb : result.text
}

const TEASER =
  'Why every port on the coast wants a railway, and what the railway wants from every port. Our map shows where the tracks would go.'

const cases: Record<string, Slots> = {
  nothing: {},
  'byline and date': {
    top: '<div class="meta">By <a href="/jo">Jo Brandt</a></div><time datetime="2024-03-05">5 March 2024, 10:14</time>',
  },
  'byline as first paragraph': {
    lead: '<p>By Jo Brandt, Transport Editor</p><p>Published 10:14, 5 March 2024</p><p>March 5, 2024 10:14 a.m.</p>',
  },
  'title repeated in the body': { lead: '<h2>Calder Freight picks Norvik Data</h2>' },
  'reading time and share bar': {
    top: '<span>4 min read</span><ul class="share-buttons"><li>Share on Facebook</li><li>Tweet</li><li>Email</li></ul>',
  },
  'share labels without a class': { lead: '<p>Share</p><p>Tweet</p><p>0 comments</p>' },
  'photo credit': {
    lead: '<figure><img src="a.jpg"><figcaption>A lorry of Calder Freight near Oslo. Photo: Ida Lund</figcaption></figure>',
  },
  'caption in a division': {
    inside:
      '<div class="img-box"><img src="b.jpg"><div>Lorries wait at the harbour of Moss on a winter morning. (Ida Lund/AP)</div></div>',
  },
  'caption paragraph with a class': {
    inside: '<p class="imageCaption">Lorries wait at the harbour of Moss on a winter morning.</p>',
  },
  'caption without picture': { inside: '<p class="wp-caption-text">Lorries wait at the harbour of Moss.</p>' },
  'caption that the picture has as its alternative text': {
    inside:
      '<p><img src="b.jpg" alt="Lorries of Calder wait at the harbour of Moss, where the ferry was late."></p><p>Lorries of Calder wait at the harbour of Moss, where the ferry was late.</p>',
  },
  'caption stated in JSON-LD': {
    page: '<script type="application/ld+json">{"@type":"WebPage","primaryImage":{"@type":"ImageObject","caption":"The forecast shows more lorries on the road by spring than ever before."}}</script>',
    inside: '<div><div></div></div><p>The forecast shows more lorries on the road by spring than ever before.</p>',
  },
  'slanted line below a film': {
    inside:
      '<div><iframe src="/film"></iframe></div><p></p><p><em>The first lorry leaves the yard at dawn. (Film by our readers)</em></p>',
  },
  'caption that begins with its credit': {
    inside:
      '<p>Ida Lund/Reuters Lorries of Calder wait at the harbour of Moss, where the ferry was late on Monday.</p>',
  },
  'caption that ends with its licence': {
    inside: '<p>The harbour of Moss at dawn, seen from the ferry to Horten. Photo by Ida Lund, CC BY-SA 4.0.</p>',
  },
  'caption named at its beginning': {
    end: '<p>Header image: Lorries of Calder wait at the harbour of Moss, where the ferry was late on Monday.</p>',
  },
  'caption of a film': {
    inside:
      '<div class="player"><p class="video-desc">Drivers at the harbour of Moss say what they think of the new booking system, and of the ferry.</p></div>',
  },
  'gallery as long as the article': {
    inside: `<div class="photo gallery"><ul>${`<li><h2>Roads of the year</h2><p>${TEASER}</p></li>`.repeat(6)}</ul></div>`,
  },
  'controls of the text size': {
    inside: '<div id="storyControls"><h4>Text Size</h4><ul><li>reset</li></ul></div>',
  },
  'call for stories of readers': {
    lead: '<p>Do you drive a lorry in winter? Share your stories and pictures with the Daily Haul.</p>',
  },
  'rules of who may comment': {
    end: '<p>Anyone can read the comments, but to contribute you need a registered account with us (it is free).</p><p>Sign In</p><p>Comments are opinions of our readers and are subject to our rules of the road. We endorse none of them.</p>',
  },
  'note in brackets': { inside: '<p>[Learn how to <a href="/x">book a lorry by telephone</a>.]</p>' },
  'labelled link behind a mark': {
    inside:
      '<p>>> READ ON THE HAUL: Ports want railways, and railways want ports that have a road in the first place</p>',
  },
  'pointer to other pages at the end': {
    end: '<p>For more on roads, rails and the lorries of the whole north please visit the Daily Haul.</p>',
  },
  'pointer to a broadcast': { end: '<p>Listen to the full interview (in Norwegian) on Radio Moss.</p>' },
  'author note in capitals': { end: '<p>JO BRANDT IS THE TRANSPORT EDITOR OF THE DAILY HAUL</p>' },
  'address of the author and the end': { end: '<p>jo@haul.example (END)</p>' },
  'title between paragraphs': { inside: '<p>Calder Freight picks Norvik Data</p>' },
  'part for print only': {
    inside:
      '<div class="d-none d-print-block"><p>Calder Freight picks Norvik Data, first seen in the Daily Haul on the fifth of March.</p></div>',
  },
  'sources and rights of an institute': {
    end: '<p><b>More information:</b> I. Calder et al. Lorries and their clouds, Journal of Haulage (2024). DOI: 10.1/abc</p><p>Citation: Calder picks Norvik (2024, March 5) retrieved 6 March from /calder</p><p>This document is subject to copyright. Apart from any fair dealing, no part may be reproduced.</p>',
  },
  'rights and an address in brackets': { end: '<p>[Jo Brandt jo@haul.example]<br>[ⓒ Daily Haul, all rights]</p>' },
  'appeal for money': {
    end: '<p>Our news is free for everyone because people like you help to pay for it, month after month, in every town.</p><p>Make a gift to protect the Daily Haul.</p>',
  },
  'excerpts of other stories': {
    after: `<div>${`<h2><a href="/x">Ports want railways and railways want ports</a></h2><p>${TEASER} ${TEASER} ${TEASER} […]</p><h2><a href="/x">Read the rest</a></h2>`.repeat(4)}</div>`,
  },
  'credit line': { inside: '<p>Photo: Ida Lund/Reuters</p><p>Getty Images</p>' },
  'lazy picture in noscript': { inside: '<noscript><img src="b.jpg"><p>Lorries at the harbour</p></noscript>' },
  'read more': {
    inside: '<p><strong>Read more:</strong> <a href="/x">Ports want railways, railways want ports</a></p>',
  },
  'read more, sentence linked': { inside: '<p><a href="/x">Ports want railways, and railways want ports.</a></p>' },
  'labelled link': {
    inside:
      '<p>RELATED: <a href="/x">Ports want railways, railways want ports</a></p><p>ALSO: <a href="/y">Toll roads</a></p>',
  },
  'related box with summary': {
    inside: `<div class="related-stories"><h3>Related</h3><p><a href="/x">Ports want railways</a></p><p>${TEASER}</p></div>`,
  },
  'rich link in aside': { inside: `<aside><h4>Ports want railways</h4><p>${TEASER}</p></aside>` },
  'list of links': {
    inside: '<ul><li><a href="/x">Ports want railways</a></li><li><a href="/y">Toll roads empty</a></li></ul>',
  },
  'heading and list of links': {
    end: '<h3>More on this story</h3><ul><li><a href="/x">Ports want railways</a></li><li><a href="/y">Toll roads empty</a></li></ul>',
  },
  'titles without links after an announcement': {
    end: '<h3>Most read</h3><ul><li>Ports want railways and railways want ports</li><li>Toll roads empty</li></ul>',
  },
  advertisement: {
    inside: '<p>Advertisement</p><div class="ad-slot">Story continues below</div><div>ADVERTISEMENT</div>',
  },
  newsletter: {
    inside:
      '<div class="newsletter-signup"><p>Get the news of the road in your inbox every morning, free of charge and full of lorries.</p></div>',
  },
  'newsletter without a class': {
    inside: '<p>Sign up for The Morning Haul, our daily newsletter about roads and rails.</p>',
  },
  'subscription offer': { end: '<p>Subscribe to the Daily Haul from 4 euros a month and read without limits.</p>' },
  'follow us': {
    end: '<p>Follow us on Twitter and like us on Facebook.</p><p>Follow Jo Brandt on Twitter: @jobrandt</p>',
  },
  'write to us': { end: '<p>Do you know more? Write to the news desk. Sign up for Long Haul, our weekly letter.</p>' },
  'author note': {
    end: '<p>Jo Brandt is the transport editor of the Daily Haul and has written about roads since 2009.</p>',
  },
  'author box': {
    after:
      '<div class="author-bio"><img src="jo.jpg"><p>Jo Brandt has driven lorries, and now writes about them for a living in Oslo and Moss.</p></div>',
  },
  'author box under another name': {
    after:
      '<section class="c-who"><p>Jo Brandt has driven lorries, and now writes about them for a living in Oslo and Moss.</p></section>',
  },
  tags: {
    end: '<div class="tags">Tags: <a href="/t/a">Lorries</a>, <a href="/t/b">Cloud</a></div><p>Topics: lorries, cloud</p>',
  },
  copyright: { end: '<p>© 2024 Daily Haul. All rights reserved. This text may not be republished.</p>' },
  'comment section': {
    after: `<section id="comments"><h3>3 comments</h3>${`<div class="comment"><p>Olav: ${TEASER} I for one have never seen a train here.</p></div>`.repeat(9)}</section>`,
  },
  'comments longer than the article, oddly named': {
    after: `<ol class="comment-list">${`<li><p>Kari: ${TEASER} ${TEASER}</p></li>`.repeat(12)}</ol>`,
  },
  'teasers below, prose and all': {
    after: `<div class="c-river">${`<div class="c-card"><h3><a href="/x">Ports want railways</a></h3><p>${TEASER}</p></div>`.repeat(4)}</div>`,
  },
  'cookie banner': {
    page: '<div id="cookie-banner"><p>We use cookies to make this page work, to count our readers and to show them advertisements. You may say no.</p></div>',
  },
  'consent dialog': {
    page: '<div role="dialog"><p>Before you read on, we and our 812 partners would like to store things on your device, if you let us.</p></div>',
  },
  'hidden text': {
    inside:
      '<p style="display:none">You have read all your free articles. Please subscribe to go on reading about lorries and roads.</p><p hidden>Error 14: the article could not be loaded in full, please try again later.</p>',
  },
  'for screen readers': { inside: '<span class="visually-hidden">opens in a new window, and closes it again</span>' },
  'embedded post': {
    inside:
      '<blockquote class="twitter-tweet"><p>So proud of our drivers, who have never once been late this year! pic.example/aa</p>— Calder Freight (@calder) <a href="/t">March 5, 2024</a></blockquote>',
  },
  'pull quote': { inside: `<blockquote>${QUOTE}</blockquote>` },
  'video box': {
    inside: '<div class="video-player"><video src="v.mp4"></video><span>WATCH: How a lorry is loaded</span></div>',
  },
  breadcrumbs: {
    top: '<ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/roads">Roads</a></li><li>Calder</li></ol>',
  },
}

describe('a page with', () => {
  for (const [name, slots] of Object.entries(cases))
    it(`${name} reads as the article alone`, () => {
      expect(read(slots)).toBe(ARTICLE)
    })
})
