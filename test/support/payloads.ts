import type { Extraction } from '#model/extraction.ts'
import { makeExtraction } from '../graph/make-extraction.ts'

/** Each runs `pwned = 1` where a name, a title or a quote is taken for code by a page. */
export const PAYLOADS: readonly string[] = [
  '<img src=x onerror="pwned=1">',
  '"><script>pwned=1</script>',
  '<svg onload=pwned=1>',
  '{{constructor.constructor("pwned=1")()}}',
  '<svg/onload=pwned=1//',
  '<body onload=pwned=1>',
  '<iframe srcdoc="<script>parent.pwned=1</script>">',
  '<iframe src="javascript:parent.pwned=1">',
  '<details open ontoggle=pwned=1>',
  '<video><source onerror=pwned=1></video>',
  '<audio src=x onerror=pwned=1>',
  '<input autofocus onfocus=pwned=1>',
  '<select autofocus onfocus=pwned=1>',
  '<textarea autofocus onfocus=pwned=1>',
  '<marquee onstart=pwned=1>',
  '<object data="javascript:pwned=1">',
  '<embed src="javascript:pwned=1">',
  '<math><mtext><img src=x onerror=pwned=1></mtext></math>',
  '<style>@import "javascript:pwned=1"</style>',
  '<link rel=stylesheet href=x onerror=pwned=1>',
  '<base href="javascript:pwned=1//">',
  '<meta http-equiv=refresh content="0;javascript:pwned=1">',
  '<form action="javascript:pwned=1"><button autofocus>x</button></form>',
  '<a href="javascript:pwned=1">x</a>',
  '<template><img src=x onerror=pwned=1></template>',
  '<noscript><p title="</noscript><img src=x onerror=pwned=1>">',
  '<!--><img src=x onerror=pwned=1>-->',
  ']]><script>pwned=1</script>',
  '</script><script>pwned=1</script>',
  '</title><script>pwned=1</script>',
  '</style><script>pwned=1</script>',
  '</textarea><script>pwned=1</script>',
  "'-(pwned=1)-'",
  '"-(pwned=1)-"',
  '`-(pwned=1)-`',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what an attacker writes
  '${pwned=1}',
  '#{pwned=1}',
  '<%= pwned=1 %>',
  '\\"-(pwned=1)//',
  '&lt;img src=x onerror=pwned=1&gt;',
  '&#60;img src=x onerror=pwned=1&#62;',
  '\\u003cimg src=x onerror=pwned=1\\u003e',
  '%3Cimg%20src=x%20onerror=pwned=1%3E',
  '<scr<script>ipt>pwned=1</scr</script>ipt>',
  '<img """><script>pwned=1</script>">',
  '<xss style="animation-name:x" onanimationstart=pwned=1>',
  'javascript:pwned=1',
  'data:text/html,<script>pwned=1</script>',
]

/** What an attacker would like to be in the news with: every payload buys from `seller`. */
export function hostileNews(url: string, seller: string): Extraction {
  const [title, publisher, product] = PAYLOADS as readonly [string, string, string]
  return makeExtraction({
    ...{ url, title, publisher, publishedAt: '2030-01-01' },
    claims: PAYLOADS.filter((payload) => payload !== seller).map((payload) => ({
      ...{
        type: 'BUYS_FROM' as const,
        says: `${payload} buys ${product} from ${seller}.`,
        subject: payload,
        object: seller,
      },
      product,
    })),
  })
}
