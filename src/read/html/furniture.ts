import { type DomElement, hintWords } from './dom.ts'

/** Elements that show or do something but say nothing. */
const VISUAL = new Set(
  `script style noscript template svg iframe object embed video audio canvas map picture input select textarea button
  dialog link meta applet frame frameset progress meter`.split(/\s+/),
)
export const isVisualOnly = (element: DomElement): boolean => VISUAL.has(element.localName)

const TAGS = new Set('nav footer aside form menu figure figcaption'.split(' '))
const ROLES = new Set(
  'navigation banner complementary contentinfo search form dialog alertdialog alert menu menubar toolbar tablist'.split(
    ' ',
  ),
)

/** Words of class or id that name a widget wherever they stand. */
const WIDGETS = new Set(
  `advert adverts advertisement advertisements advertorial adslot adsbygoogle adunit dfp sponsored outbrain taboola zergnet
  disqus livefyre coral comments commentlist
  newsletter newsletters signup subscribe subscription paywall
  sharing sharebar sharetools shares sharethis addthis addtoany socials social sociable
  breadcrumb breadcrumbs pagination pager
  cookie cookies gdpr consent
  related relatedposts recirc recirculation recommended recommendations trending popular
  caption captions figcaption credit photocredit
  byline dateline timestamp
  copyright sidebar masthead navbar
  twitter tweet instagram facebook fb pinterest
  toolbar tooltips promo promos promobox teaser teasers
  hashtags taglist
  modal popup lightbox overlay skip`.split(/\s+/),
)

/** Two words side by side, where each alone could be anything. */
const PHRASES =
  /\b(?:read more|read next|see also|more (?:from|on|in|news|stories|articles|coverage|about)|most (?:read|popular|viewed|shared|recent)|(?:author|about) (?:bio|box|card|info|author|the author)|author (?:details|profile|description)|share (?:bar|buttons?|links?|tools?|this|icons?|widget|wrapper|container|menu|list)|(?:article|post|entry|story|page|social) share|(?:article|post|entry|story|meta|blog) tags?|tags? (?:list|links?|cloud|container|wrapper|box)|sign up|up next|you may|also like|(?:top|latest|other|further|featured) (?:stories|news|articles|posts|reading)|(?:article|post|story|entry) (?:meta|footer|date|time|author|nav|navigation|tools|actions|links|topics)|(?:image|photo|media|picture|img|video|gallery) (?:caption|credit|description|title|info|source|meta)|wp caption text|inline (?:ad|related|promo|links?)|(?:ad|ads) (?:container|wrapper|slot|unit|label|text|box|block|banner)|post nav(?:igation)?|call to action|print only|no print|hide for)\b/

/** Why an element is furniture of the page rather than its article, by tag, role or the words of class and id. */
export function furnitureReason(element: DomElement): string | null {
  const words = hintWords(element)
  const comments = words.find((word) => COMMENTS.has(word))
  if (comments) return 'comments'
  if (TAGS.has(element.localName)) return holdsStatement(element) ? null : element.localName
  const role = element.getAttribute('role') ?? ''
  if (ROLES.has(role)) return role
  return words.find((word) => WIDGETS.has(word)) ?? PHRASES.exec(words.join(' '))?.[0] ?? null
}

const COMMENTS = new Set('comments commentlist disqus livefyre coral'.split(' '))

/** Some sites mark up a quotation or a table as a figure. */
const holdsStatement = (element: DomElement) =>
  element.localName === 'figure' && element.querySelector('table, pre, blockquote p') !== null
