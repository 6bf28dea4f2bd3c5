/**
 * What pages say around articles, as whole short blocks. Each pattern is anchored: it must describe the block, not
 * occur in it, so that prose about advertising or subscriptions stays.
 */
const LINES: readonly string[] = [
  // advertising
  'advertisements?',
  '(?:story |article )?continues below(?: this)?(?: advertisement)?',
  'sponsored(?: content| links| by .{0,40})?',
  'promoted(?: stories| links)?',
  'skip (?:to|advert|past|in).{0,60}',
  // teasers
  '(?:read|see|watch|listen|view|check)(?: it| this| also| more| next| now| on| the full (?:story|article|interview|report)| too)*\\s*[:>»|].{0,300}',
  '(?:read|see|learn|find out|get|view|show|load)(?: even)? (?:more|all|less)(?: (?:news|stories|articles|here|about .{0,80}|on .{0,80}|from .{0,80}|at .{0,80}))?',
  '(?:read|see) also(?: .{0,200})?',
  'also (?:read|see|on|from|in).{0,200}',
  '(?:more|latest|top|related|recommended|popular|trending|featured|other|further)(?: .{0,20})? (?:news|stories|articles|coverage|content|reading|links|videos?|topics|posts|galleries|headlines|stor(?:y|ies)|items)(?: .{0,40})?[:>]?',
  '(?:more|related|recommended|trending|most popular|most read|popular|see also|read more|read next|up next|in this (?:story|article)|key points|don.t miss|you (?:may|might) (?:also )?(?:like|be interested in)|must read|editor.?s.? picks?|what to read next|from the web|around the web|from our partners)(?: .{0,30})?[:>…]*',
  '(?:more|related|recommended|read more|see also|background|previously|flashback|opinion|gallery|photos?|video|watch|listen|podcast|slideshow|pictures|in pictures|live updates?|analysis|exclusive)\\s*[:|>].{0,200}',
  '(?:more|read more|read) (?:on|from|about|in) .{0,60}[:>]?',
  'click (?:here|through|to|on|below|the).{0,160}',
  'scroll down.{0,80}',
  'watch (?:the |this |our )?(?:full )?(?:video|trailer|clip|live).{0,80}',
  'next (?:article|story|page|up|post).{0,100}',
  'previous (?:article|story|page|post).{0,100}',
  // sign-ups
  '(?:sign|signing) ?up.{0,250}',
  'subscribe(?:d|rs?)?\\b.{0,250}',
  'subscription.{0,60}',
  '(?:join|register|log ?in|sign in|already a|become a|support).{0,30}(?:newsletter|subscriber|member|account|log ?in|sign in|today|free|journalism|now).{0,160}',
  '(?:get|receive|want|enter).{0,120}(?:newsletter|inbox|email|e-mail|updates?|alerts?)\\b.{0,160}',
  'thanks? (?:you )?for (?:signing|subscribing|reading|registering|visiting).{0,160}',
  '.{0,60}(?:newsletter|e-?mail address|inbox)s?\\W*',
  'download (?:the|our) .{0,60}\\bapp\\b.{0,80}',
  'invalid e-?mail.{0,80}',
  // sharing and following
  '(?:share|tweet|pin|email|e-mail|print|save|comment|comments|like|follow|copy link|whatsapp|facebook|twitter|linkedin|reddit|pinterest|flipboard|messenger|telegram|google\\+?|tumblr|more|\\d+|\\W)+',
  'share (?:this|on|via|the|your|with).{0,80}',
  '(?:please )?(?:follow|like|find|join|connect with|tweet|contact|e-?mail|reach)(?: (?:us|me|him|her|them|the author|@?[\\w.]+(?: [\\w.]+){0,3}))? (?:on|at|via|@).{0,200}',
  'follow @.{0,60}',
  '(?:leave|post|add|write|view|show|hide|see|read|join|be the first)(?: \\w+){0,4} (?:comments?|conversation|discussion|reply)\\b.{0,60}',
  '\\d+ (?:comments?|shares?|likes?|views?|replies)',
  '(?:have|got|do you have) (?:a|any|something|information).{0,40}(?:tip|story|question|news|say|opinion|correction).{0,200}',
  'what do you think.{0,160}',
  'let us know.{0,160}',
  'tell us.{0,160}',
  // pictures
  '(?:photo|photos|image|images|picture|pictures|video|graphic|illustration|credit|source|caption|photograph|pic|file photo|file)(?: (?:credit|by|courtesy|copyright|caption|source|via|from|of))?\\s*[:/©].{0,200}',
  '(?:photo|photos|image|images|photograph|picture|video|illustration|graphic)(?: (?:credit|courtesy|copyright|caption|by|via|from|provided by)) .{0,120}',
  '[(\\[]?(?:\\w+ ?){0,6}(?:photo|image|picture|video|file|photograph)?\\s*(?:/|©|via|by)\\s*(?:getty|reuters|ap|afp|epa|shutterstock|istock|bloomberg|alamy|rex|pa)\\b.{0,60}[)\\]]?',
  '(?:getty images|reuters|ap photo|afp|shutterstock|associated press|istock(?:photo)?|alamy)(?:\\s*/.{0,60})?',
  '(?:hide caption|toggle caption|enlarge(?: this image)?|view (?:image|gallery|photos?|slideshow)|image \\d+ of \\d+|\\d+ (?:of|/) \\d+|play video|media playback.{0,60}|media caption.{0,200}|image caption.{0,200}|image copyright.{0,80}|close|loading.{0,20})',
  // bylines and dates
  "(?:by|von|par|por|written by|reported by|posted by|author)\\s*:?\\s+\\p{Lu}[\\p{L}.’'-]+(?:[ ,|/&]+(?:and |for |of |the )?\\p{Lu}?[\\p{L}.’'@-]+){0,9}",
  '(?:first )?(?:published|posted|updated|last updated|last modified|modified|created|date|originally published)(?: on| at)?\\s*:?.{0,80}\\d.{0,40}',
  '\\d+ (?:min(?:ute)?s?|hours?|days?|weeks?|months?|hrs?) (?:read|ago).{0,20}',
  '.{0,20}\\b\\d+ min(?:ute)?s? read',
  'staff (?:writer|reporter).{0,40}',
  // rights, tags, labels
  '(?:copyright|©|\\(c\\)).{0,250}',
  '.{0,120}all rights reserved.{0,160}',
  '.{0,60}(?:may|must) not be (?:published|reproduced|redistributed).{0,160}',
  '(?:tags?|topics?|filed under|categories|category|keywords|posted in|file under|labels|topics in this story|explore more on these topics|more about)\\s*:?\\s.{0,200}',
  '(?:tags?|topics?|filed under|categories|comments?|share|print|email|save|reprints|permissions|top|back to top|home|menu|search|close|more|topics|references|sources|external links|loading|advert|ad|poll|quiz|recommended|trending|popular|video|photos?|gallery|live|updated|breaking|exclusive|report an? (?:error|typo)|report this ad|ad feedback)\\W*',
  '(?:we|this (?:site|website)|our (?:site|website)) uses? cookies.{0,300}',
  '(?:by (?:using|continuing|clicking|signing)).{0,300}(?:cookies|terms|privacy|agree).{0,200}',
  '(?:terms (?:of|and)|privacy policy|cookie policy).{0,100}',
]

const LINE = new RegExp(`^(?:${LINES.join('|')})$`, 'iu')

/** Headings that announce other stories: what follows them until the next heading of the article is a list of teasers. */
const ANNOUNCEMENT =
  /^(?:related|more (?:from|on|in|news|stories|to|coverage)|read (?:more|next|also)|see also|recommended|trending|popular|most (?:read|popular|viewed|shared|commented)|you (?:may|might)|don.t miss|editor.?s.? picks?|top stories|latest|up next|around the web|from (?:the web|around|our)|sponsored|comments?|\d+ comments?|leave a (?:reply|comment)|join the (?:conversation|discussion)|about the author|sign up|subscribe|share this|tags|topics|filed under|what to read|further reading|in other news|also (?:on|in|from|read))\b/i

/** Whether a short block is a phrase of the page ("Read more: …", "Photo: AP", "Sign up for our newsletter"). */
export const isPagePhrase = (text: string): boolean => text.length <= 320 && LINE.test(text.replace(/\s+/g, ' ').trim())

/** Whether a heading announces other stories, comments or the author rather than a part of this article. */
export const isAnnouncement = (text: string): boolean => text.length <= 80 && ANNOUNCEMENT.test(text.trim())
