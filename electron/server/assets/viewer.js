// @ts-check
// The viewer's only script: keeps the document on the page in step with its file, and the style in step with the
// choice. Every page works without it; then a reload shows the news.

const desk = document.querySelector('[data-changes]');
if (desk instanceof HTMLElement) followFile(desk);

/** @param {HTMLElement} shown */
function followFile(shown) {
  const form = document.querySelector('#style-choice');
  const select = form?.querySelector('select');
  form?.querySelector('button')?.setAttribute('hidden', '');
  select?.addEventListener('change', () => {
    history.replaceState(null, '', `?style=${encodeURIComponent(select.value)}`);
    void refresh('Shown in this house style.');
  });

  const address = shown.dataset['changes'] ?? '';
  let changes = listen(address);
  // Only a page that is looked at listens: browsers keep at most six connections to one host.
  document.addEventListener('visibilitychange', () => {
    changes.close();
    if (document.visibilityState === 'visible') changes = listen(address);
  });
}

/** @param {string} address */
function listen(address) {
  const changes = new EventSource(address);
  changes.addEventListener('message', ({ data }) => {
    const version = document.querySelector('#document')?.getAttribute('data-version');
    if (data !== version) void refresh(`Updated ${new Date().toLocaleTimeString()}.`);
  });
  changes.addEventListener('error', () => say('Rapporteur has ended. This is how the document stood.', true));
  return changes;
}

let latest = 0;

/**
 * Shows the page anew where it differs, so that the place one is reading stays.
 * @param {string} news
 */
async function refresh(news) {
  const turn = ++latest;
  try {
    const response = await fetch(location.pathname + location.search, { headers: { accept: 'text/html' } });
    const next = new DOMParser().parseFromString(await response.text(), 'text/html');
    // A newer change has overtaken this one.
    if (turn !== latest) return;
    const problem = next.querySelector('#problem')?.textContent;
    if (problem) say(`${problem} Below is how it last stood.`, true);
    else if (!response.ok) say('The document cannot be had just now. Below is how it last stood.', true);
    else show(next, news);
  } catch {
    if (turn === latest) say('Rapporteur does not answer. Below is how the document last stood.', true);
  }
}

/**
 * @param {Document} next
 * @param {string} news
 */
function show(next, news) {
  const style = next.querySelector('#document-style')?.getAttribute('href');
  const present = document.querySelector('#document-style');
  if (style && present?.getAttribute('href') !== style) present?.setAttribute('href', style);
  for (const id of ['document', 'findings', 'downloads']) {
    const newer = next.getElementById(id);
    if (newer) document.getElementById(id)?.replaceWith(document.adoptNode(newer));
  }
  document.title = next.title;
  say(news, false);
}

/**
 * @param {string} sentence
 * @param {boolean} isProblem
 */
function say(sentence, isProblem) {
  const status = document.querySelector('#status');
  if (!status) return;
  status.textContent = sentence;
  status.classList.toggle('problem', isProblem);
}
