/** What a browser needs to know to search the site from its address bar. */
export interface SearchDescription {
  /** At most 16 characters are shown. */
  readonly name: string;
  readonly description: string;
  readonly language: string;
  /** Address of the search page, to which `?q=` is added. */
  readonly searchUrl: string;
  readonly iconUrl: string;
}

const LONGEST_NAME = 16;

/** The OpenSearch description of a site (OpenSearch 1.1, draft 6). */
export function serializeSearchDescription(values: SearchDescription): string {
  const { name, description, language, searchUrl, iconUrl } = values;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeXml([...name].slice(0, LONGEST_NAME).join(''))}</ShortName>
<Description>${escapeXml(description)}</Description>
<Language>${escapeXml(language)}</Language>
<InputEncoding>UTF-8</InputEncoding>
<Image height="16" width="16" type="image/svg+xml">${escapeXml(iconUrl)}</Image>
<Url type="text/html" template="${escapeXml(searchUrl)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
