/** The phone page: phones side by side, fast-forward, and what the carrier did. The script fills it in. */
import { html } from 'hono/html'

export type PhonePageProps = {
  /** The line's own number, E.164. */
  line: string
  /** IANA time zone in which the page shows times. */
  zone: string
  /** Staff console and public page; absolute, because they are on another port. */
  links: { console: string; publicPage: string }
}

/** Ids and `data-` attributes are read by the scripts in `page/`. */
export const phonePage = ({ line, zone, links }: PhonePageProps) => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Phones · Warmline workbench</title>
    <link rel="stylesheet" href="/phone.css">
    <script type="module" src="/phone.js"></script>
  </head>
  <body data-line="${line}" data-zone="${zone}">
    <header class="top">
      <div class="brand">
        <h1>Phones</h1>
        <p class="tagline">Simulated phones that text <strong id="line" class="line"></strong>. Nothing here leaves this machine.</p>
      </div>
      <nav aria-label="The programme">
        <a href="${links.console}">Staff console</a>
        <a href="${links.publicPage}">Public page</a>
      </nav>
    </header>

    <section class="time" aria-labelledby="time-heading">
      <h2 id="time-heading" class="unseen">Simulated time</h2>
      <time id="clock" class="now"><span id="clock-time">–</span> <span id="clock-day"></span></time>
      <div class="forward" role="group" aria-label="Fast-forward">
        <button type="button" class="forward-button" data-advance="PT1H">+1 hour</button>
        <button type="button" class="forward-button" data-advance="P1D">+1 day</button>
        <button type="button" class="forward-button" data-advance="P1W">+1 week</button>
      </div>
      <progress id="moving" class="moving" max="1" value="0" aria-label="Fast-forward" hidden></progress>
      <p id="notice" class="notice" role="status"></p>
    </section>

    <main>
      <h2 class="unseen">Phones</h2>
      <div id="phones" class="phones"></div>
      <form id="add" class="add">
        <label for="add-number" class="add-label">Another phone</label>
        <div class="row">
          <input id="add-number" class="field add-field" name="number" type="tel" autocomplete="off" placeholder="617-555-0126" required>
          <button class="primary">Add</button>
        </div>
      </form>
    </main>

    <section class="carrier" aria-labelledby="carrier-heading">
      <div class="carrier-head">
        <h2 id="carrier-heading">Carrier</h2>
        <p id="faults" class="queue"></p>
      </div>
      <div class="controls">
        <fieldset>
          <legend>The next message gets</legend>
          <div class="row wraps">
            <button type="button" data-fault='{"status":429}'>429 too many</button>
            <button type="button" data-fault='{"status":500}'>500 error</button>
            <button type="button" data-fault='{"drop":"after-accept"}'>Accepted, no answer</button>
            <button type="button" data-clear class="quiet">Clear</button>
          </div>
        </fieldset>
        <fieldset>
          <legend>STOP, START and HELP are answered by</legend>
          <div class="row wraps choice">
            <label class="option"><input class="radio" type="radio" name="opt-out" value="carrier" checked> the carrier</label>
            <label class="option"><input class="radio" type="radio" name="opt-out" value="app"> the programme</label>
          </div>
        </fieldset>
        <fieldset>
          <legend>Receipts</legend>
          <div class="row wraps choice">
            <label class="option"><input class="radio" type="radio" name="receipts" value="normal" checked> in order</label>
            <label class="option"><input class="radio" type="radio" name="receipts" value="reversed"> reversed</label>
            <label class="option"><input class="radio" type="radio" name="receipts" value="none"> none</label>
          </div>
        </fieldset>
      </div>
      <details id="requests">
        <summary>Requests from the programme</summary>
        <div class="table" tabindex="0" role="region" aria-label="Requests from the programme">
          <table>
            <thead><tr><th scope="col">Time</th><th scope="col">Method</th><th scope="col">Path</th><th scope="col">Answer</th></tr></thead>
            <tbody id="request-rows"></tbody>
          </table>
        </div>
      </details>
    </section>

    <template id="phone">
      <section class="phone">
        <header class="phone-head">
          <h3></h3>
          <button type="button" class="remove">Remove</button>
        </header>
        <div class="log" role="log" tabindex="0"><p class="empty">No texts yet. Send JOIN to begin.</p></div>
        <div class="words" role="group">
          <button type="button" class="word">JOIN</button>
          <button type="button" class="word">YES</button>
          <button type="button" class="word">1</button>
          <button type="button" class="word">2</button>
          <button type="button" class="word">3</button>
          <button type="button" class="word">HELP</button>
          <button type="button" class="word">STOP</button>
        </div>
        <form class="compose">
          <label class="text-label"></label>
          <div class="row">
            <input name="body" class="field text" autocomplete="off" placeholder="Text message">
            <button class="primary send">Send</button>
          </div>
          <p class="problem" role="alert"></p>
        </form>
      </section>
    </template>
  </body>
</html>`
