/// <reference lib="dom" />
import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * What is not ours to mend: the host's navigation, and what a dialog hides from everybody until it closes. Everything
 * else is looked at, the host's components on our pages included.
 */
const NOT_OURS = ['nav:not(main nav)', '[data-aria-hidden="true"]'];

/** Defects of the host's components that their properties cannot mend. */
const DEFECTS_OF_THE_HOST = [
  // Its filter menu is a dialog without a name.
  { rule: 'aria-dialog-name', part: '[role="dialog"][data-side]' },
  // Its carousel of files says which slide is selected, which a group may not.
  { rule: 'aria-allowed-attr', part: '[aria-roledescription="slide"]' },
  // The titles that it gives to widgets of the home page are too pale.
  { rule: 'color-contrast', part: 'section > * h2[id*="::"]' },
];

declare global {
  interface Window {
    axe: typeof axe;
  }
}

interface Finding {
  readonly rule: string;
  readonly impact: string | null | undefined;
  readonly where: string;
  readonly what: string | undefined;
}

const findings = async (page: Page): Promise<Finding[]> => {
  // The host's hover colours are its own.
  await page.mouse.move(0, 0);
  // Not a script element: the content security policy would refuse it, as it should.
  await page.evaluate(axe.source);
  return page.evaluate(
    async ({ exclude, defects }) => {
      const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const { violations } = await window.axe.run({ exclude }, { runOnly, elementRef: true });
      return violations.flatMap(({ id, impact, nodes }) =>
        nodes
          .filter(({ element }) => !defects.some(({ rule, part }) => rule === id && element?.matches(part)))
          .map(({ html, failureSummary, target }) => ({
            rule: id,
            impact,
            where: `${target.join(' ')}  ${html.slice(0, 200)}`,
            what: failureSummary,
          })),
      );
    },
    { exclude: NOT_OURS, defects: DEFECTS_OF_THE_HOST },
  );
};

/** Fails with what axe finds on the page as it is now: WCAG 2.2, A and AA. */
export const expectAccessible = async (page: Page): Promise<void> => {
  expect(await findings(page)).toEqual([]);
};
