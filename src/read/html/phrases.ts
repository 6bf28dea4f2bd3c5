/**
 * What pages say around articles, as whole blocks. Each pattern is anchored: it must describe the block, not occur in it,
 * so that prose about advertising, photographs or subscriptions stays. All are of bounded length, and read text with
 * single spaces: a pattern that may repeat without end beside another takes minutes on the wrong block.
 */

const DAYS = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?'
const MONTHS =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

/** Labels and link lines, which no full sentence is: "Advertisement", "Read more: …", "Photo: AP", "By Ann Lee". */
const LABELS: readonly string[] = [
  // advertising
  '(?:story |article )?continues below(?: this)?(?: advertisement)?',
  '(?:sponsored|promoted)(?: content| links| stories| by .{0,40})?',
  'skip (?:to|advert|past|in).{0,60}',
  // teasers
  '(?:read|see|watch|listen|view|check)(?: it| this| also| more| next| now| on| related| the full (?:story|article|interview|report)| too)* ?[:>»|].{0,300}',
  '(?:read|see|learn|find out|get|view|show|load)(?: even)? (?:more|all|less|the rest)(?: (?:news|stories|articles|here|about .{0,80}|on .{0,80}|from .{0,80}|at .{0,80}))?[^\\p{L}\\p{N}]{0,40}',
  '(?:also|related)(?: \\w+)?(?: on| in| from)?(?: .{0,20})? ?[:>|].{0,200}',
  '(?:more|latest|top|related|recommended|popular|trending|featured|other|further)(?: .{0,20})? (?:news|stories|articles|coverage|content|reading|links|videos?|topics|posts|galleries|headlines|story)(?: .{0,40})?[:>]?',
  '(?:more|related|recommended|read more|see also|background|previously|flashback|opinion|gallery|photos?|videos?|watch|listen|podcast|slideshow|pictures|in pictures|live updates?|live blog|analysis|exclusive|must read|don.t miss|editor.?s.? picks?) ?[:|>].{0,200}',
  '(?:more|read more|read) (?:on|from|about|in) .{0,60}(?:[:>].{0,200})?',
  'more (?:on|from) .{0,80}:.{0,160}',
  '(?:next|previous) (?:article|story|page|up|post).{0,100}',
  '(?:à|a) lire (?:aussi|également) ?:?.{0,200}',
  '(?:lire (?:aussi|plus)|lea (?:también|más)|leer más|leia (?:também|mais)|leggi (?:anche|di più)|lesen sie (?:auch|mehr)|mehr zum thema|lees (?:ook|meer)|читайте также) ?:?.{0,200}',
  // sharing
  '(?:share|tweet|pin|email|e-mail|print|save|comment|comments|like|follow|copy link|whatsapp|facebook|twitter|linkedin|reddit|pinterest|flipboard|messenger|telegram|google|tumblr|more|sms|\\dk?|[^\\p{L}\\p{N}])+',
  'share (?:this|on|via|the|your|with).{0,80}',
  'read or share this story.{0,80}',
  'follow @.{0,60}',
  '(?:leave|post|add|write|view|show|hide|see|read|join|be the first)(?: \\w+){0,4} (?:comments?|conversation|discussion|reply)\\b.{0,60}',
  '\\d+ (?:comments?|shares?|likes?|views?|replies)',
  // pictures
  '(?:photo|photos|image|images|picture|pictures|video|graphic|illustration|credit|source|caption|photograph|pic|file photo|file|fotos?|bild|imagen|immagine|imagem|фото)(?: (?:credit|by|courtesy|copyright|caption|source|via|from|of))? ?[:/©].{0,200}',
  '(?:photo|photos|image|images|photograph|picture|video|illustration|graphic)(?: (?:credit|courtesy|copyright|caption|by|via|from|provided by)) .{0,120}',
  "[(\\[]?(?:[\\w.'’-]+(?:, ?| )){0,8}(?:[\\w.'’-]+)? ?(?:/|©|via|by|\\|) ?(?:getty|reuters|ap|afp|epa|shutterstock|istock|bloomberg|alamy|rex|pa|zuma|usa today|associated press|nurphoto|sipa)\\b.{0,60}[)\\]]?",
  '(?:getty(?: images)?|reuters|ap(?: photo)?|afp|shutterstock|associated press|istock(?:photo)?|alamy)(?: ?/.{0,60})?',
  '(?:hide caption|toggle caption|enlarge(?: this image)?|view (?:image|gallery|photos?|slideshow)|image \\d+ of \\d+|\\d+ (?:of|/) \\d+|play video|media playback.{0,60}|media caption.{0,200}|image caption.{0,200}|image copyright.{0,80}|close|loading.{0,20})',
  '(?:[\\p{L}\\p{N}]+ ){1,2}videos? ?: .{0,160}',
  // bylines and dates
  "(?:by|von|par|por|written by|reported by|posted by|author) ?:? \\p{Lu}[\\p{L}.’'-]+(?:[ ,|/&]+[\\p{L}.’'@-]+){0,12}",
  '(?:first )?(?:published|posted|updated|last updated|last modified|modified|created|date|originally published)(?: on| at)? ?:?.{0,80}\\d.{0,40}',
  `(?:${DAYS},? )?(?:${MONTHS}\\.? \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}\\.? ${MONTHS}\\.?),? \\d{4}.{0,40}`,
  '\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}.{0,30}',
  '\\d+ (?:min(?:ute)?s?|hours?|days?|weeks?|months?|hrs?) (?:read|ago).{0,20}',
  '.{0,20}\\b\\d+ min(?:ute)?s? read',
  'staff (?:writer|reporter).{0,40}',
  '[\\[(<]?(?:[^\\s@]+ ){0,8}[\\w.+-]{1,40}@[\\w-]{1,40}\\.[\\w.-]{1,40}[\\])>]?(?: ?\\(?ends?\\)?)?',
  // sources of what a journal or an institute has published
  '(?:more|further|additional|for more) (?:information|details) ?:.{0,300}',
  '(?:citation|cite (?:this|as)|journal (?:reference|information)|provided by|story source|materials provided by|doi|suggested citation) ?:.{0,300}',
  // rights, tags, labels
  '(?:tags?|topics?|filed under|categories|category|keywords|posted in|file under|labels|topics in this story|explore more on these topics) ?:.{0,200}',
  '(?:tags?|topics?|filed under|categories|comments?|share|print|email|save|reprints|permissions|top|back to top|home|menu|search|close|more|references|sources|external links|loading|advert|ad|ads|advertisements?|poll|quiz|recommended|trending|popular|video|photos?|gallery|live|updated|breaking|exclusive|report an? (?:error|typo)|report this ad|ad feedback|(?:text|font) size|publicité|publicidad|partager|compartir|teilen|condividi|compartilhar|delen|kommentare|commentaires|comentarios|anzeige|werbung|pubblicità|реклама)[^\\p{L}\\p{N}]{0,40}',
]

/** Whole sentences to the reader about the page itself, not about the news. */
const ADDRESSES: readonly string[] = [
  'click (?:here|through|to|on|below|the).{0,200}',
  '(?:read|see) (?:more|also|the full).{0,40}(?:here|article|story)[^\\p{L}\\p{N}]{0,40}',
  'scroll down.{0,80}',
  '(?:sign|signing) ?up\\b.{0,280}',
  'subscribe\\b.{0,280}',
  '(?:join|register|log ?in|sign in|already a|become a|support|not a).{0,40}(?:newsletter|subscriber|member|account|log ?in|sign in|today|free|journalism|now|join now)\\b.{0,160}',
  '(?:get|receive|want|enter|never miss|stay).{0,160}(?:newsletter|inbox|e-?mail|updates?|alerts?|up to date)\\b.{0,160}',
  '.{0,120}(?:sign up|subscribe|subscribing|signing up)\\b.{0,100}(?:newsletters?|e-?mails?|inbox|alerts?|here)\\b.{0,100}',
  '.{0,60}(?:newsletter|e-?mail address|inbox)s?[^\\p{L}\\p{N}]{0,40}',
  'thanks? (?:you )?for (?:signing|subscribing|reading|registering|visiting).{0,160}',
  'download (?:the|our) .{0,60}\\bapp\\b.{0,120}',
  'invalid e-?mail.{0,80}',
  "(?:please )?(?:follow|like|find|join|connect with|tweet|contact|e-?mail|reach)(?: (?:us|me|him|her|them|the (?:author|writer|reporter)|@?[\\w.’'-]+(?: [\\w.’'-]+){0,3}))? (?:on|at|via|@) ?(?:@|twitter|facebook|instagram|linkedin|google|e-?mail|youtube|snapchat|flipboard|[\\w.-]+@).{0,240}",
  '.{0,80}(?:can|may) be reached (?:at|on|via|by)\\b.{0,160}',
  '.{0,60}(?:follow (?:him|her|us|them|me|[\\w.]+) on|on twitter:? ?@?).{0,120}',
  '(?:have|got|do you have) (?:a|any|something|information).{0,60}(?:tip|story|question|news|say|opinion|correction).{0,200}',
  '(?:what do you think[?!.]{0,3}|have your say.{0,200}|join the (?:conversation|discussion|debate).{0,200}|tell us what you think.{0,160})',
  '(?:what do you think|let us know|tell us)\\b.{0,200}\\b(?:comments?|below|twitter|facebook|e-?mail|let us know)\\b.{0,120}',
  '[^"“‘]{0,160}\\b(?:share|send|submit|post)(?: us)? your(?: own)? (?:stor(?:y|ies)|photos?|pictures?|videos?|experiences?|views?|thoughts?|comments?|questions?|opinions?|tips?|ideas?)\\b.{0,120}',
  // who may comment
  '.{0,120}\\bto (?:comment|contribute|reply|participate)\\b.{0,80}\\b(?:account|regist(?:er|ered|ration)|log(?:ged)? ?in|sign(?:ed)? ?(?:in|up)|subscri(?:be|ber|bers|ption))\\b.{0,160}',
  '(?:comments?|conversations?|posts?)(?: here| on this (?:page|site))? (?:are|is|represent) (?:the )?(?:opinions?|views?|responsibility) of.{0,240}',
  // captions that give themselves away
  '(?:header|top|lead|featured?|cover|main|banner|title|hero|opening) (?:image|photo|photograph|picture|illustration|graphic) ?(?:credit ?)?[:|].{0,280}',
  "\\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{0,20}){1,3} ?/ ?(?:getty|reuters|ap|afp|epa|icon|imagn|shutterstock|bloomberg|alamy|usa today|associated press|nurphoto|sipa)\\b.{0,250}",
  '.{0,300}[(,–—-] ?(?:cc[ -]by(?:-(?:sa|nc|nd)){0,2}(?: \\d\\.\\d)?|cc0|public domain)[).]{0,2}',
  '[\\[(]?(?:copyright|[©ⓒ]|\\(c\\)|&copy;).{0,280}',
  // appeals
  '.{0,200}(?:(?:people|readers|listeners|viewers|members|donors) like you|our (?:lifeline|independent journalism)|make a (?:gift|donation)|donate (?:today|now)|(?:tax-deductible|monthly) (?:gift|donation)|support(?:ing)? (?:our|local|independent|quality) (?:journalism|news|reporting)).{0,200}',
  '.{0,200}all rights reserved\\b.{0,160}',
  '.{0,80}(?:may|must) not be (?:published|reproduced|redistributed).{0,200}',
  'this (?:document|article|content|material|story|page|work) (?:is|may be) (?:subject to|protected by|under) copyright.{0,250}',
  '.{0,160}\\baffiliate (?:links?|commissions?|partners?)\\b.{0,250}',
  '.{0,160}\\bearn (?:a|an|us a)? ?(?:small )?(?:affiliate )?commission\\b.{0,200}',
  '(?:we|this (?:site|website)|our (?:site|website)) uses? cookies.{0,300}',
  '(?:by (?:using|continuing|clicking|signing|submitting)).{0,300}(?:cookies|terms|privacy|agree).{0,200}',
  '(?:terms (?:of|and)|privacy policy|cookie policy).{0,100}',
  '(?:to view this|this (?:content|video|feature|site) (?:requires|is not available)|please (?:enable|turn on)|your browser).{0,200}',
  '(?:watch|listen to|hear) (?:the |this |our )?(?:(?:full|whole|complete) )?(?:video|trailer|clip|podcast|live|episode|interview|broadcast|segment|recording).{0,80}',
  '\\[(?:read|learn|see|watch|listen|sign up|get|more|related|how|why|what|here)\\b.{0,200}\\]',
]

/** ">> Read more", "• Photo: …". */
const MARKS = '[>»→▶►•*|–—\\s-]{0,6}'
const LABEL = new RegExp(`^${MARKS}(?:${LABELS.join('|')})$`, 'iu')
const ADDRESS = new RegExp(`^${MARKS}(?:${ADDRESSES.join('|')})$`, 'iu')

/** Longer than this and it is a paragraph of prose that happens to begin like a phrase. */
const LONGEST = 320

/** Whether a block is a label of the page: never asked of a full sentence, which may begin with the same words. */
export const isPageLabel = (text: string): boolean => {
  if (text.length > LONGEST) return false
  const lines = text.split('\n')
  return (
    LABEL.test(text.replace(/\s+/g, ' ')) ||
    (lines.length > 1 && lines.every((line) => LABEL.test(line) || ADDRESS.test(line)))
  )
}

/** Whether a block speaks to the reader about the page: sign up, follow us, all rights reserved. */
export const isPageAddress = (text: string): boolean =>
  text.length <= LONGEST && ADDRESS.test(text.replace(/\s+/g, ' '))

/** What pages say at the very end, where the same words elsewhere may be news. */
const FAREWELL =
  /\b(?:sign up (?:for|to|here)|subscribe to|write to (?:us|the)|(?:do you|did you) know (?:more|something|anything)|(?:press|media|investor|news) (?:contacts?|inquiries|enquiries|office|relations)\b.{0,40}:|for (?:more|further) (?:[\w'’-]+,? ){0,12}(?:contact|visit|see|go to|check out|follow)|(?:send|e-?mail) (?:us|your)|our (?:newsletter|podcast|app)|buy (?:it|them|this|now) (?:at|from|on)|visit our)\b/i

/** Whether a short last block says goodbye to the reader. */
export const isFarewell = (text: string): boolean => text.length <= 200 && FAREWELL.test(text)

/** Headings that announce other stories: what follows them until the next heading of the article is a list of teasers. */
const ANNOUNCEMENT =
  /^(?:(?:related|recommended|trending|popular|top|latest|featured) ?(?:news|stories|articles|posts|content|coverage|topics|links|reading|videos?|items|now)?|more (?:from|on|in|news|stories|to|coverage|must)\b.*|read (?:more|next|also)\b.*|see also|most (?:read|popular|viewed|shared|commented)\b.*|you (?:may|might)(?: also)? (?:like|be interested|enjoy).*|don.t miss\b.*|editor.?s.? picks?|up next|around the web|from (?:the web|around the|our (?:partners|sponsors)).*|sponsored\b.*|(?:\d+ )?comments?(?: \(\d+\))?|leave a (?:reply|comment)|join the (?:conversation|discussion)|about the authors?|sign up\b.*|subscribe\b.*|share this\b.*|tags|topics|filed under|what to read next|further reading|in other news|also (?:on|in|from|read)\b.*|the latest (?:on|from|in)\b.*|(?:à|a) lire aussi|mehr zum thema|noticias relacionadas|te puede interesar|saistītie raksti)\s*:?$/i

/** Whether a heading announces other stories, comments or the author rather than a part of this article. */
export const isAnnouncement = (text: string): boolean => text.length <= 80 && ANNOUNCEMENT.test(text.trim())
