/// <reference lib="dom" />
import { expect, type Locator, type Page } from '@playwright/test';

const MOST_STOPS = 120;

interface Stop {
  readonly what: string;
  readonly isInSight: boolean;
  readonly isMarked: boolean;
}

/** What has the focus: whether it can be seen, and that it has it. */
const stopOf = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const isInSight = bottom > 0 && top < window.innerHeight && right > 0 && left < window.innerWidth;
    const isRing = (one: Element | null): boolean => {
      if (!one) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    };
    const inside = [element, element.parentElement, element.parentElement?.parentElement ?? null];
    const after = getComputedStyle(element, '::after');
    const isMarked = inside.some(isRing) || (after.content !== 'none' && after.borderStyle !== 'none');
    return { what: element.outerHTML.slice(0, 120), isInSight, isMarked };
  });

/** Goes to a thing by Tab alone, or back by Shift+Tab; wherever the focus stops on the way, one sees it. */
export const tabTo = async (page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  await expect(target).toBeVisible();
  const visited: string[] = [];
  while (visited.length < MOST_STOPS) {
    await page.keyboard.press(key);
    const stop = await stopOf(page);
    visited.push(stop.what);
    expect(stop, visited.join('\n')).toMatchObject({ isInSight: true, isMarked: true });
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`No Tab leads to ${target}`);
};
