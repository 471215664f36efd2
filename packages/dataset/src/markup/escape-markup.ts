const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as HTML and SVG show it, in an element or an attribute. */
export function escapeMarkup(text: string): string {
  // XML 1.0 has no place for control characters or halves of surrogate pairs, not even as entities
  const legal = text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
  return legal.replaceAll(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);
}
