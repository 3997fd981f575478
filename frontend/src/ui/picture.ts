/**
 * What a part of the page shows, as a picture of its own: boxes, lines and words as SVG that any program can draw. Charts are
 * made of HTML as much as of SVG, so it is read off the page as the browser laid it out, in whichever language and direction.
 */

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const presentation = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "paint-order",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "direction",
];

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${String(sign.codePointAt(0))};`);

const attributes = (values: Record<string, string | number>) =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join("");

const isTransparent = (colour: string) => /^rgba\(.*, 0\)$/.test(colour) || colour === "transparent";

const pen = document.createElement("canvas").getContext("2d");

/** How far below the top of a line its letters stand. */
function ascent(style: CSSStyleDeclaration): number {
  if (!pen) return parseFloat(style.fontSize);
  pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  return pen.measureText("x").fontBoundingBoxAscent;
}

/** The words of a text, line by line as they were broken. */
function linesOf(text: Text, vertical: boolean): { words: string; rect: Box }[] {
  const lines: { words: string; rect: Box; middle: number }[] = [];
  const range = document.createRange();
  for (const { 0: word, index } of text.data.matchAll(/\S+\s*/g)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.trimEnd().length);
    for (const rect of [range.getBoundingClientRect()].filter(({ width }) => width > 0)) {
      const middle = vertical ? rect.left + rect.width / 2 : rect.top + rect.height / 2;
      const line = lines.at(-1);
      if (line && Math.abs(line.middle - middle) < 3) {
        line.words += word;
        line.rect = union(line.rect, rect);
      } else lines.push({ words: word, rect, middle });
    }
  }
  return lines;
}

const union = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** In which direction a text is read: its own where it keeps its own, else that of what is around it. */
function directionOf({ unicodeBidi, direction }: CSSStyleDeclaration, text: string): string {
  const [first] = unicodeBidi === "plaintext" ? (/\p{L}/u.exec(text) ?? []) : [];
  if (!first) return direction;
  return /\p{Script=Arabic}/u.test(first) ? "rtl" : "ltr";
}

const isHidden = (style: CSSStyleDeclaration) =>
  style.display === "none" || style.visibility === "hidden" || style.clipPath.startsWith("inset(50%");

/** The box of an element; of one that scrolls, all that it holds. */
function boxOf(element: Element, style: CSSStyleDeclaration): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  if (!/auto|scroll/.test(style.overflowX + style.overflowY)) return { left, top, right, bottom };
  const more = Math.max(0, element.scrollWidth - element.clientWidth);
  const below = Math.max(0, element.scrollHeight - element.clientHeight);
  const rtl = style.direction === "rtl";
  return { left: rtl ? left - more : left, top, right: rtl ? right : right + more, bottom: bottom + below };
}

/** Draws what it is given, and knows how much room that takes. */
class Drawing {
  private readonly parts: string[] = [];
  private clips = 0;
  box?: Box;

  get content() {
    return this.parts.join("");
  }

  element(element: Element) {
    const style = getComputedStyle(element);
    if (isHidden(style)) return;
    const box = boxOf(element, style);
    if (element instanceof SVGSVGElement) return this.vector(element, style, box);
    if (style.display !== "contents") this.boxed(style, box);
    const clipped = style.overflowX === "hidden";
    if (clipped) this.open(box);
    const folded = element instanceof HTMLDetailsElement && !element.open;
    for (const child of folded ? element.querySelectorAll(":scope > summary") : element.childNodes) {
      if (child instanceof Text) this.text(child, style);
      else if (child instanceof Element) this.element(child);
    }
    if (clipped) this.parts.push("</g>");
  }

  private grown(box: Box) {
    this.box = this.box ? union(this.box, box) : box;
  }

  private open({ left, top, right, bottom }: Box) {
    const id = `clip${String(this.clips++)}`;
    const rect = attributes({ x: left, y: top, width: right - left, height: bottom - top });
    this.parts.push(`<clipPath id="${id}"><rect${rect}/></clipPath><g clip-path="url(#${id})">`);
  }

  /** The ground and the borders of a box. */
  private boxed(style: CSSStyleDeclaration, box: Box) {
    const { left, top, right, bottom } = box;
    const sides = (["top", "right", "bottom", "left"] as const).map((side) => ({
      width: parseFloat(style.getPropertyValue(`border-${side}-width`)),
      line: style.getPropertyValue(`border-${side}-style`),
      colour: style.getPropertyValue(`border-${side}-color`),
    }));
    const drawn = sides.map(
      ({ width, line, colour }) => width > 0 && line !== "none" && !isTransparent(colour),
    );
    const [first] = sides;
    const framed = first && drawn.every(Boolean) && sides.every(({ width }) => width === first.width);
    const ground = !isTransparent(style.backgroundColor);
    if ((ground || framed) && right > left && bottom > top) {
      const inset = framed ? first.width / 2 : 0;
      this.grown(box);
      this.parts.push(
        `<rect${attributes({
          x: left + inset,
          y: top + inset,
          width: right - left - inset * 2,
          height: bottom - top - inset * 2,
          rx: Math.min(parseFloat(style.borderTopLeftRadius) || 0, (bottom - top) / 2),
          fill: ground ? style.backgroundColor : "none",
          ...(framed && { stroke: first.colour, "stroke-width": first.width }),
          ...(framed && first.line === "dashed" && { "stroke-dasharray": "4 3" }),
          ...(style.maskImage !== "none" && { opacity: 0.6 }),
        })}/>`,
      );
    }
    if (framed) return;
    const ends = [
      [left, top, right, top],
      [right, top, right, bottom],
      [left, bottom, right, bottom],
      [left, top, left, bottom],
    ] as const;
    sides.forEach(({ width, colour }, side) => {
      const [x1, y1, x2, y2] = ends[side] ?? ends[0];
      if (drawn[side])
        this.parts.push(`<line${attributes({ x1, y1, x2, y2, stroke: colour, "stroke-width": width })}/>`);
    });
  }

  private text(text: Text, style: CSSStyleDeclaration) {
    const vertical = style.writingMode.startsWith("vertical");
    const size = parseFloat(style.fontSize);
    for (const { words, rect } of linesOf(text, vertical)) {
      this.grown(rect);
      const direction = directionOf(style, text.data);
      const rtl = direction === "rtl";
      const [x, y] = [(rect.left + rect.right) / 2 + size * 0.35, (rect.top + rect.bottom) / 2];
      const place: Record<string, string | number> = vertical
        ? { transform: `translate(${String(x)} ${String(y)}) rotate(-90)`, "text-anchor": "middle" }
        : { x: rtl ? rect.right : rect.left, y: rect.top + ascent(style) };
      this.parts.push(
        `<text${attributes({
          ...place,
          direction,
          fill: style.color,
          "font-family": style.fontFamily,
          "font-size": size,
          "font-weight": style.fontWeight,
        })}>${escaped(words.trimEnd())}</text>`,
      );
    }
  }

  /** A picture within the picture, with what its style sheet says written into it. */
  private vector(svg: SVGSVGElement, style: CSSStyleDeclaration, box: Box) {
    this.grown(box);
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const turned =
      style.transform === "none" ? "" : `translate(${x} ${y}) ${style.transform} translate(${-x} ${-y})`;
    const placed = {
      x: box.left,
      y: box.top,
      width: box.right - box.left,
      height: box.bottom - box.top,
      ...(svg.getAttribute("viewBox") && { viewBox: svg.getAttribute("viewBox") ?? "" }),
      overflow: "visible",
    };
    const ground = isTransparent(style.backgroundColor)
      ? ""
      : `<rect width="100%" height="100%" fill="${style.backgroundColor}"/>`;
    this.parts.push(`<g${attributes({ transform: turned })}><svg${attributes(placed)}>${ground}`);
    for (const child of svg.children) this.shape(child);
    this.parts.push("</svg></g>");
  }

  private shape(shape: Element) {
    const style = getComputedStyle(shape);
    if (isHidden(style) || shape.tagName === "title") return;
    // A link would lead nowhere outside the page.
    const name = shape.tagName === "a" ? "g" : shape.tagName;
    const own = [...shape.attributes].filter(({ name: one }) =>
      /^(d|x|y|x1|x2|y1|y2|cx|cy|r|rx|dy|dx|width|height|points|transform)$/.test(one),
    );
    const said = {
      ...Object.fromEntries(presentation.map((one) => [one, style.getPropertyValue(one)])),
      ...Object.fromEntries(own.map((one) => [one.name, one.value])),
    };
    this.parts.push(`<${name}${attributes(said)}>`);
    if (shape.children.length === 0) this.parts.push(escaped(shape.textContent));
    for (const child of shape.children) this.shape(child);
    this.parts.push(`</${name}>`);
  }
}

async function asData(address: string): Promise<string> {
  const blob = await (await fetch(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error(address));
    reader.readAsDataURL(blob);
  });
}

/** The webfonts that the page shows, to be carried along: who opens the picture need not have them. */
async function fonts(): Promise<string> {
  const loaded = [...document.fonts].filter(({ status }) => status === "loaded");
  const faces = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules]
      .filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule)
      .map(({ style }) => ({ sheet: sheet.href ?? location.href, style })),
  );
  const bare = (name: string) => name.replace(/["']/g, "");
  const used = faces.filter(({ style }) =>
    loaded.some(
      ({ family, weight }) =>
        bare(family) === bare(style.getPropertyValue("font-family")) &&
        weight === style.getPropertyValue("font-weight"),
    ),
  );
  const rules = used.map(async ({ sheet, style }) => {
    const address = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue("src"))?.[1] ?? "";
    const said = ["font-family", "font-weight", "unicode-range"]
      .filter((name) => style.getPropertyValue(name) !== "")
      .map((name) => `${name}:${style.getPropertyValue(name)}`)
      .join(";");
    return `@font-face{${said};src:url(${await asData(new URL(address, sheet).href)})}`;
  });
  return (await Promise.all(rules)).join("");
}

/** How the element stands while it is looked at: nothing scrolled or cut off, and without what is no part of a picture. */
function wholly<T>(element: HTMLElement, look: () => T): T {
  const all = [...element.querySelectorAll<HTMLElement>("*")];
  const undo = all.flatMap((one) => {
    const { style, scrollLeft, scrollTop } = one;
    const [display, most] = [style.display, style.maxBlockSize];
    if (one.matches("[data-undrawn]")) style.display = "none";
    if (/auto|scroll/.test(getComputedStyle(one).overflowY)) style.maxBlockSize = "none";
    one.scrollTo?.(0, 0);
    return () => {
      style.display = display;
      style.maxBlockSize = most;
      if (scrollLeft !== 0 || scrollTop !== 0) one.scrollTo(scrollLeft, scrollTop);
    };
  });
  const found = look();
  undo.forEach((one) => one());
  return found;
}

const margin = 16;

/** The element as SVG, with lines below it that say where it is from. */
export async function svgOf(element: HTMLElement, source: string[]): Promise<string> {
  const drawing = wholly(element, () => {
    const all = new Drawing();
    all.element(element);
    return all;
  });
  const { left, top, right, bottom } = drawing.box ?? { left: 0, top: 0, right: 1, bottom: 1 };
  const style = getComputedStyle(document.documentElement);
  const rtl = style.direction === "rtl";
  const size = 11;
  const lines = source.map((line, index) => {
    const place = { x: rtl ? right : left, y: bottom + margin + size * 2 * (index + 1) };
    // An address is read from left to right beside words of either direction.
    const address = rtl && line.startsWith("http") && { direction: "ltr", "text-anchor": "end" };
    const look = {
      direction: style.direction,
      fill: style.color,
      "font-family": style.fontFamily,
      "font-size": size,
      ...address,
    };
    return `<text${attributes({ ...place, ...look })}>${escaped(line)}</text>`;
  });
  const width = Math.ceil(right - left + margin * 2);
  const height = Math.ceil(bottom - top + margin * 3 + size * 2 * source.length);
  const view = [left - margin, top - margin, width, height];
  const paper = attributes({ x: left - margin, y: top - margin, width, height, fill: style.backgroundColor });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg"${attributes({ width, height, viewBox: view.join(" ") })}>` +
    `<style>${await fonts()}</style><rect${paper}/>${drawing.content}${lines.join("")}</svg>`
  );
}

/** More than this a browser may not draw. */
const most = 16_000_000;

/** The same as PNG, twice as fine as the screen where that is not too large. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(2, Math.sqrt(most / (image.naturalWidth * image.naturalHeight)));
  const canvas = document.createElement("canvas");
  canvas.width = Math.floor(image.naturalWidth * scale);
  canvas.height = Math.floor(image.naturalHeight * scale);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("PNG"))), "image/png");
  });
}
