/** The text of simple markup, with the five entities that a renderer writes. */
export function textOf(html: string): string {
  return html
    .replace(/<img\b[^>]*\balt="([^"]*)"[^>]*>/gi, '$1')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|#x3c|#60);/gi, '<')
    .replace(/&(?:gt|#x3e|#62);/gi, '>')
    .replace(/&(?:quot|#x22|#34);/gi, '"')
    .replace(/&(?:apos|#x27|#39);/gi, "'")
    .replace(/&(?:amp|#x26|#38);/gi, '&')
}
