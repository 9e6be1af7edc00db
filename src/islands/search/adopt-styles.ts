import css from './search.css?inline';

/**
 * Adds the search's stylesheet to the page. It comes with the search's script, because a stylesheet that is imported
 * the usual way would stand in every page, searched or not.
 */
export function adoptStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
