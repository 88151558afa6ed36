import { readFileSync } from 'node:fs';
import { child, childrenOf, readTree, type XmlElement } from '../../../src/xlsx/xml-tree';

/** A button of our ribbon tab. */
export interface RibbonButton {
  readonly label: string;
  /** "icons/check-32.png". */
  readonly icon: string;
  /** The function it calls; null where it opens the pane. */
  readonly command: string | null;
}

/** The add-in's own ribbon tab, as the manifest has it. */
export interface RibbonTab {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** Reads the tab from a manifest; names in the manifest's own language, or that of `locale`. */
export function readRibbon(manifest: string, locale: string): RibbonTab {
  const root = readTree(readFileSync(manifest, 'utf8'), manifest);
  const overrides = child(root, 'VersionOverrides');
  const resources = new Map<string, string>();
  for (const group of child(overrides, 'Resources')?.children ?? []) {
    for (const entry of group.children) {
      const { id = '', DefaultValue = '' } = entry.attributes;
      const own = childrenOf(entry, 'Override').find(({ attributes }) => attributes.Locale === locale);
      resources.set(id, own?.attributes.Value ?? DefaultValue);
    }
  }
  const text = (element: XmlElement | undefined): string => resources.get(element?.attributes.resid ?? '') ?? '';
  const tab = found(overrides, 'CustomTab')[0];
  return {
    label: text(child(tab, 'Label')),
    buttons: pressable(tab).map((control) => ({
      label: text(child(control, 'Label')),
      icon: new URL(
        text(childrenOf(child(control, 'Icon'), 'Image').find(({ attributes }) => attributes.size === '32')),
      ).pathname.slice(1),
      command: found(control, 'FunctionName')[0]?.text.trim() ?? null,
    })),
  };
}

/** The buttons of a tab; a menu stands as its items. */
function pressable(tab: XmlElement | undefined): readonly XmlElement[] {
  return found(tab, 'Control').flatMap((control) => {
    const items = found(control, 'Item');
    return items.length > 0 ? items : [control];
  });
}

/** All elements of a name, at any depth. */
function found(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return (element?.children ?? []).flatMap((one) => (one.name === name ? [one] : found(one, name)));
}
