import { type DomElement, hintWords, plain, TEXT } from './dom.ts'

/** Elements that show or do something but say nothing. */
const VISUAL = new Set(
  `script style noscript template svg iframe object embed video audio canvas map picture img input select textarea button
  dialog link meta applet frame frameset progress meter amp-img amp-ad amp-embed`.split(/\s+/),
)
export const isVisualOnly = (element: DomElement): boolean => VISUAL.has(element.localName)

const TAGS = new Set('nav footer aside form menu figure figcaption'.split(' '))
const ROLES = new Set(
  'navigation banner complementary contentinfo search form dialog alertdialog alert menu menubar toolbar tablist'.split(
    ' ',
  ),
)

/** What others write under an article: the only furniture that may be longer than the article. */
const COMMENTS =
  /(?:^|\s)(?:(?!no|has|with)[a-z]+[-_])?(?:comments?(?!-?_?(?:open|closed|allowed|enabled|disabled|on|off|count))(?:[-_\s]|$)|comment-?(?:list|section|area|wrap\w*|container|block|thread)|disqus|livefyre|coral|respond(?:\s|$))/i

/** Words of class or id that name a widget wherever they stand. */
const WIDGETS =
  /advert|adslot|adsbygoogle|adunit|^dfp$|outbrain|taboola|zergnet|newsletter|^signup|breadcrumb|sharedaddy|sharethis|shareaholic|sharebar|sharetool|sharing|addthis|addtoany|pagination|cookie|gdpr|consent|caption|cutline|^credits?$|photocredit|imagecredit|byline|dateline|timestamp|recirc|related|yarpp|masthead|navbar|sidebar|infobox|editsection|toolbar|tooltip|hashtag|taglist|^toc$|lightbox|^modal|popup/

/** Words that name a widget only where it is no running text: an article may be about social media, or have a teaser. */
const HINTS =
  /^(?:ads?|social\w*|recommend\w*|trending|popular|promo\w*|teasers?|sponsor\w*|subscribe|subscription\w*|shares?|copyright|overlay|skip|twitter|tweet|instagram|facebook|fb|pinterest|tags|topics|keywords|categories|follow|bio|embed)$/

/** What is told in a row of pictures is told again in the text around it. */
const GALLERY = /^(?:photo|image|picture)?(?:galler(?:y|ies)|slideshow|slides|slider|carousel|swiper)$/

/** Words side by side, where each alone could be anything. */
const PHRASES =
  /\b(?:read more|read next|see also|more (?:from|on|in|news|stories|articles|coverage|about)|most (?:read|popular|viewed|shared|recent)|(?:author|about) (?:bio|box|card|info|author|the author)|author (?:details|profile|description)|share (?:bar|buttons?|links?|tools?|this|icons?|widget|wrapper|container|menu|list)|(?:article|post|entry|story|page|social) share|(?:article|post|entry|story|meta|blog) tags?|tags? (?:list|links?|cloud|container|wrapper|box)|sign up|up next|you may|also like|(?:top|latest|other|further|featured) (?:stories|news|articles|posts|reading)|(?:article|post|story|entry) (?:meta|footer|date|time|author|nav|navigation|tools|actions|links|topics)|(?:image|photo|media|picture|img|video|gallery) (?:credit|desc|description|details|legend|title|info|source|meta)|(?:text|font) size|(?:article|story|post) (?:controls|utilit(?:y|ies)|toolbox)|next (?:post|story|article)s?|inline (?:ad|related|promo|links?)|(?:ad|ads) (?:container|wrapper|slot|unit|label|text|box|block|banner)|post nav(?:igation)?|call to action|print only|no print|none d print|visible print)\b/

/** Why an element is furniture of the page rather than its article, by tag, role or the words of class and id. */
export function furnitureReason(element: DomElement): string | null {
  if (TAGS.has(element.localName)) return holdsStatement(element) ? null : element.localName
  const role = element.getAttribute('role') ?? ''
  if (ROLES.has(role)) return role
  const words = hintWords(element)
  if (words.length === 0 || isWordOfSentence(element)) return null
  if (isComments(element)) return 'comments'
  const widget = words.find((word) => WIDGETS.test(word)) ?? PHRASES.exec(words.join(' '))?.[0]
  if (widget) return widget
  if (words.some((word) => GALLERY.test(word))) return 'gallery'
  const hint = words.find((word) => HINTS.test(word))
  return hint && !isRunningText(element) ? hint : null
}

/** A name with a box behind it or the place before a dash is part of its sentence, whatever it is called. */
function isWordOfSentence(element: DomElement): boolean {
  if (!INLINE.has(element.localName) || !element.parentElement) return false
  if (!SENTENCES.has(element.parentElement.localName)) return false
  const own = plain(element.textContent).length
  return own <= 60 && plain(ownText(element.parentElement)).length >= 80
}
const INLINE = new Set('a abbr b cite em i mark span strong time u'.split(' '))
const SENTENCES = new Set('p li blockquote dd em strong'.split(' '))

const ownText = (element: DomElement) =>
  Array.from(element.childNodes, (child) => (child.nodeType === TEXT ? child.textContent : '')).join('')

/** A post says of itself "comments-open"; that is no comment. */
function isComments(element: DomElement): boolean {
  if (element.localName === 'article' && !/comment/.test(element.parentElement?.getAttribute('class') ?? ''))
    return false
  return [element.getAttribute('id'), element.getAttribute('class')].some((name) => COMMENTS.test(name ?? ''))
}

/** Some sites mark up a quotation or a table as a figure. */
const holdsStatement = (element: DomElement) =>
  element.localName === 'figure' && element.querySelector('table, pre, blockquote p') !== null

/** Sentences with few links. */
function isRunningText(element: DomElement): boolean {
  const length = plain(element.textContent).length
  if (length < 80 || element.getAttribute('class')?.includes('tweet')) return false
  const linked = Array.from(element.querySelectorAll('a'), (link) => plain(link.textContent).length)
  return linked.reduce((sum, one) => sum + one, 0) < 0.2 * length
}
