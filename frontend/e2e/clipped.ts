import type { Page } from "@playwright/test";

/** Texts of the page that somebody cannot read whole: cut off, or running out of their box, without a title that says them. */
export const clipped = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const slack = 1.5;
    const isOutOfSight = (element: Element): boolean => {
      if (element.matches("[hidden], dialog:not([open]), details:not([open]) > :not(summary)")) return true;
      // For the ears alone.
      if (getComputedStyle(element).clipPath.startsWith("inset(50%")) return true;
      return element.parentElement !== null && isOutOfSight(element.parentElement);
    };
    const saysItself = (element: Element) => element.closest("[title]") !== null;

    /** Where an element's content is cut off, if anywhere. */
    const cuts = ({ overflowX, overflowY }: CSSStyleDeclaration) => ({
      across: /hidden|clip/.test(overflowX),
      down: /hidden|clip/.test(overflowY),
    });
    const scrolls = ({ overflowX }: CSSStyleDeclaration) => /auto|scroll/.test(overflowX);

    const texts = (element: Element) =>
      [...element.childNodes].filter((node): node is Text => node instanceof Text && node.data.trim() !== "");

    function problem(element: HTMLElement): string | undefined {
      const range = document.createRange();
      for (const text of texts(element)) {
        range.selectNodeContents(text);
        const rect = range.getBoundingClientRect();
        if (rect.width === 0) continue;
        for (let box: HTMLElement | null = element; box && box !== document.body; box = box.parentElement) {
          const style = getComputedStyle(box);
          if (style.display === "inline" || style.display === "contents") continue;
          if (scrolls(style)) break;
          const edge = box.getBoundingClientRect();
          const { across, down } = cuts(style);
          if (across && (rect.right > edge.right + slack || rect.left < edge.left - slack))
            return "cut at its side";
          if (
            down &&
            rect.bottom - edge.bottom > (rect.height / Math.max(1, range.getClientRects().length)) * 0.5
          )
            return "cut at its foot";
          // Letters of Nastaliq reach out of their line; a box as a whole holds its words all the same.
          if (
            !across &&
            box === element &&
            (rect.right > edge.right + slack || rect.left < edge.left - slack)
          )
            return "wider than its box";
        }
      }
      return undefined;
    }

    const found = [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((element) => !(element instanceof SVGElement) && !isOutOfSight(element) && !saysItself(element))
      .flatMap((element) => {
        const what = problem(element);
        const owner = `${element.parentElement?.tagName ?? ""}.${element.parentElement?.className ?? ""} > ${element.tagName}.${element.className}`;
        return what ? [`${owner} ${what}: ${element.textContent.trim().slice(0, 60)}`] : [];
      });
    const aside = document.documentElement.scrollWidth - innerWidth;
    return aside > 0 ? [`the page scrolls sideways by ${String(aside)}`, ...found] : found;
  });

/** What cannot be read whole on a desk and on a phone. */
export async function unreadable(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await page.evaluate(() => new Promise(requestAnimationFrame));
    found.push(...(await clipped(page)).map((text) => `${String(width)} wide, ${text}`));
  }
  return [...new Set(found)];
}
