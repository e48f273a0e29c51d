/// <reference lib="dom" />
import { expect, type Page } from '@playwright/test';

const ZOOMED = { width: 640, height: 400 };
const WHOLE = { width: 1280, height: 800 };

/** What one has to scroll sideways for, or cannot reach: nothing. What scrolls by itself, such as a table, may. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scrolls = (one: Element | null): boolean =>
      one !== null && (/auto|scroll/.test(getComputedStyle(one).overflowX) || scrolls(one.parentElement));
    const shown = Array.from(
      document.querySelectorAll('main button, main a, main input, main textarea, main h1, main h2, main label'),
    );
    const outside = shown.filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      return (
        one.checkVisibility() && width > 1 && (left < 0 || right > window.innerWidth + 1) && !scrolls(one.parentElement)
      );
    });
    const wide = [document.documentElement, document.querySelector('main')].filter(
      (one) => one !== null && one.scrollWidth > one.clientWidth + 1,
    );
    return [...outside, ...wide].map((one) => one?.outerHTML.slice(0, 160) ?? '');
  });

/** Nothing of a page is cut off, neither at 1280 px nor at 200 % zoom, which halves the room that a page has. */
export const expectWhole = async (page: Page, what: string): Promise<void> => {
  for (const size of [ZOOMED, WHOLE]) {
    await page.setViewportSize(size);
    await expect.poll(() => cutOff(page), `${what} at ${size.width} px`).toEqual([]);
  }
};
