// What the pages of the site load.

/** The text of a file of this build; nothing if it cannot be had. */
export const load = (name, done) => fetched(new URL(`../site/${name}`, import.meta.url), done);

/** The text of a file beside this page; likewise. */
export const loadBeside = (name, done) => fetched(new URL(name, document.baseURI), done);

async function fetched(url, done) {
  try {
    const response = await fetch(url);
    done(response.ok ? await response.text() : undefined);
  } catch {
    done(undefined);
  }
}
