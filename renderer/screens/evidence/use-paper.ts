import { useEffect } from 'react';

/**
 * Puts a style sheet beside the page's own for as long as the screen shows. A constructed sheet is the page's own doing, so
 * the content security policy lets it pass, and it carries the header and footer of the printed pages.
 */
export function usePaper(style: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [style]);
}
