import { expect, type Page } from '@playwright/test';

/** How many presses of Tab are tried before a field counts as out of reach. */
const FURTHEST_TABS = 150;
const FURTHEST_SECTIONS = 60;

type Focused = {
  /** What a screen reader would call it. */
  readonly name: string;
  /** The name of the group it is in: of radio buttons, of a row. */
  readonly group: string;
  readonly tag: string;
  readonly type: string;
  readonly section: string | null;
  /** The innermost pane it is in. */
  readonly pane: string | null;
  readonly value: string;
};

/**
 * A person at the keyboard and nothing else: every step is a key, and what has the focus is found by the name that a
 * screen reader would say. Nothing is clicked, filled or focused by script.
 */
export class ByKeyboard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(key: string, times = 1): Promise<void> {
    for (let count = 0; count < times; count += 1) await this.#page.keyboard.press(key);
  }

  /** Types words where the cursor is; a line end is Enter. */
  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  /** The same with a line for each paragraph. */
  async typeLines(text: string): Promise<void> {
    for (const [at, line] of text.split('\n').entries()) {
      if (at > 0) await this.press('Enter');
      await this.type(line);
    }
  }

  /** Alt+Down, or Alt+Up where it lies behind, until the cursor is in the section with this key. */
  async toSection(key: string): Promise<void> {
    const order = await this.#page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-section]')].map((element) => element.dataset['section']),
    );
    const at = async () => order.indexOf((await this.focused()).section ?? '');
    const wanted = order.indexOf(key);
    expect(wanted, `the section ${key} is on the page`).toBeGreaterThanOrEqual(0);
    for (let tries = 0; (await at()) !== wanted; tries += 1) {
      if (tries > FURTHEST_SECTIONS) throw new Error(`Alt+Down does not lead to ${key}`);
      await this.press((await at()) < wanted ? 'Alt+ArrowDown' : 'Alt+ArrowUp');
    }
  }

  /** Tab until what has the focus is called this. */
  async tabTo(name: string | RegExp): Promise<void> {
    await this.#tabUntil((now) => isNamed(now, name), String(name));
  }

  /** Goes to a field by Tab and types in it. */
  async fill(name: string | RegExp, text: string): Promise<void> {
    await this.tabTo(name);
    await this.type(text);
  }

  /** Goes to a field by Tab and writes over what stands in it; nothing to write leaves it as it is. */
  async rewrite(name: string | RegExp, text: string): Promise<void> {
    if (text === '') return;
    await this.tabTo(name);
    await this.press('Control+a');
    await this.type(text);
  }

  /** Goes by Tab to the list that shows this option. */
  async tabToList(name: string, option: string): Promise<void> {
    await this.#tabUntil((now) => isNamed(now, name) && now.value === option, `${name}: ${option}`);
  }

  /** Goes to a row of numbers by Tab. */
  async toNumbersOf(group: RegExp): Promise<void> {
    await this.#tabUntil((now) => now.type === 'radio' && group.test(now.group), String(group));
  }

  /** Goes to a button by Tab and presses it. */
  async pressButton(name: string | RegExp): Promise<void> {
    await this.tabTo(name);
    await this.press('Enter');
  }

  /** Adds a row by its button and waits for the cursor to be in it, as a person does before typing on. */
  async addRow(name: string | RegExp): Promise<void> {
    await this.pressButton(name);
    await expect.poll(async () => isNamed(await this.focused(), name), 'the cursor is in the new row').toBe(false);
  }

  /** F6 to the places on the left, then Tab to one of them. */
  async pressLink(name: string): Promise<void> {
    await this.#toPane('rail');
    await this.pressButton(name);
  }

  /** F6 to the page, then Tab from its top: to the buttons beside the record's name. */
  async toHeader(): Promise<void> {
    await this.#toPane('rail');
    await this.#tabUntil(({ pane }) => pane === 'page', 'the page');
  }

  /** F6 to what stands beside the record, and by the arrow keys to its list of what the check asks. */
  async toCheck(): Promise<void> {
    await this.#toPane('beside');
    for (let tries = 0; !/^Check/.test((await this.focused()).name); tries += 1) {
      if (tries > 3) throw new Error('The arrow keys do not lead to the check');
      await this.press('ArrowRight');
    }
    await this.press('Enter');
  }

  async #toPane(pane: string): Promise<void> {
    for (let tries = 0; tries < 12; tries += 1) {
      if ((await this.focused()).pane === pane) return;
      await this.press('F6');
    }
    throw new Error(`F6 does not lead to ${pane}`);
  }

  /** Moves down an open menu with the arrow key and takes an entry. */
  async takeFromMenu(name: string | RegExp): Promise<void> {
    const passed: string[] = [];
    for (let tries = 0; tries < 40; tries += 1) {
      const now = await this.focused();
      if (isNamed(now, name)) return this.press('Enter');
      passed.push(now.name);
      await this.press('ArrowDown');
    }
    throw new Error(`The menu has no ${String(name)}; it has ${passed.join(' | ')}`);
  }

  /** Goes to a group of radio buttons by Tab and chooses with the arrow keys. */
  async choose(group: string | RegExp, option: string | RegExp): Promise<void> {
    await this.#tabUntil((now) => now.type === 'radio' && matches(now.group, group), String(group));
    await this.#arrowTo(option);
  }

  /** Goes to a tick box by Tab and ticks it. */
  async tick(name: string | RegExp): Promise<void> {
    await this.tabTo(name);
    await this.press('Space');
  }

  /** Goes to a list to choose from by Tab and moves with the arrow keys until it shows the option. */
  async select(name: string | RegExp, option: string): Promise<void> {
    await this.tabTo(name);
    await this.press('Home');
    for (let tries = 0; tries < 60; tries += 1) {
      if ((await this.focused()).value === option) return;
      await this.press('ArrowDown');
    }
    throw new Error(`${String(name)} has no ${option}`);
  }

  async #tabUntil(isThere: (now: Focused) => boolean, wanted: string): Promise<void> {
    const passed: string[] = [];
    for (let tabs = 0; tabs < FURTHEST_TABS; tabs += 1) {
      const now = await this.focused();
      if (isThere(now)) return;
      passed.push(now.type === 'radio' ? `${now.group}: ${now.name}` : now.name);
      await this.press('Tab');
    }
    throw new Error(`Tab does not lead to ${wanted}; it passed ${passed.join(' | ')}`);
  }

  async #arrowTo(option: string | RegExp): Promise<void> {
    await this.press('Space');
    for (let tries = 0; tries < 14; tries += 1) {
      if (isNamed(await this.focused(), option)) return;
      await this.press('ArrowRight');
    }
    throw new Error(`The arrow keys do not lead to ${String(option)}`);
  }

  /** What has the focus, by its accessible name. */
  focused(): Promise<Focused> {
    return this.#page.evaluate(() => {
      const textOf = (ids: string | null | undefined) =>
        (ids ?? '')
          .split(/\s+/)
          .map((id) => document.getElementById(id)?.textContent ?? '')
          .join(' ')
          .trim();
      const nameOf = (element: Element | null | undefined): string => {
        if (!element) return '';
        const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
        return (
          element.getAttribute('aria-label') ??
          (textOf(element.getAttribute('aria-labelledby')) ||
            labels.map((label) => label.textContent ?? '').join(' ') ||
            (element.textContent ?? ''))
        ).trim();
      };
      const element = document.activeElement;
      const select = element instanceof HTMLSelectElement ? element.selectedOptions[0]?.textContent : null;
      const input =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value : null;
      const group = element?.closest('[role="radiogroup"], fieldset, [role="group"]');
      const legend = group?.querySelector(':scope > legend')?.textContent;
      return {
        name: nameOf(element),
        group: legend ?? nameOf(group),
        tag: element?.tagName.toLowerCase() ?? '',
        type: element?.getAttribute('type') ?? '',
        pane: element?.closest<HTMLElement>('[data-pane]')?.dataset['pane'] ?? null,
        section: element?.closest<HTMLElement>('[data-section]')?.dataset['section'] ?? null,
        value: select ?? input ?? '',
      };
    });
  }
}

function isNamed(focused: Focused, name: string | RegExp): boolean {
  return matches(focused.name, name);
}

function matches(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? text === wanted : wanted.test(text);
}
